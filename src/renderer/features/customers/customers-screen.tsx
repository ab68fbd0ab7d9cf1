import { Button, TextInput } from '@mantine/core';
import { IconPlus, IconSearch, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { nextCustomerCode } from '#shared/customers/next-customer-code.ts';
import { nextCustomerMark } from '#shared/customers/next-customer-mark.ts';
import { CustomersRoomTabs } from '#renderer/ui/customers-room-tabs.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { FilterPills } from '#renderer/ui/filter-pills.tsx';
import { useCustomerCodesGiven, useCustomers } from '#renderer/ui/journal-queries.ts';
import { newRecordId } from '#renderer/ui/new-record-id.ts';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { useAddRecord } from '#renderer/ui/use-record-draft.ts';
import classes from './customers.module.css';
import { CustomerRows } from './customer-rows.tsx';
import { listCustomers, type CustomerFilter } from './list-customers.ts';

/** The people and groups the candidate looks after, by their codes, and where each relationship stands. */
export function CustomersScreen() {
  const customers = useCustomers();
  const { add, fault } = useAddCustomer();
  const next = nextCustomerCode(useCustomerCodesGiven(), 'external');
  const addButton = (
    <Button leftSection={<IconPlus size={18} stroke={1.75} />} onClick={() => void add(next)}>
      Add {next}
    </Button>
  );
  return (
    <Page wide>
      <CustomersRoomTabs />
      <PageHeader
        title="Customers"
        sub="Known here by a code. Real names stand in the register alone, and in no document."
        actions={customers.length > 0 && addButton}
      />
      {fault && <ErrorLine>{fault}</ErrorLine>}
      {customers.length === 0 ? (
        <EmptyState icon={IconUsers} title="No customers yet" action={addButton}>
          Add the first person or group you look after. Use a code; the real name stays out of the
          journal.
        </EmptyState>
      ) : (
        <CustomerList />
      )}
    </Page>
  );
}

function CustomerList() {
  const customers = useCustomers();
  const [filter, setFilter] = useState<CustomerFilter>('all');
  const [text, setText] = useState('');
  const count = (value: CustomerFilter) => listCustomers(customers, value, '').length;
  const shown = listCustomers(customers, filter, text);
  return (
    <>
      <div className={classes['tools']}>
        <FilterPills
          label="Show customers"
          pressed={filter}
          onPress={setFilter}
          pills={filters.map((pill) => ({ ...pill, count: count(pill.value) }))}
        />
        <TextInput
          aria-label="Find a customer"
          placeholder="Code or words about them"
          leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      {shown.length === 0 ? (
        <p className={classes['nothing']}>
          No customer matches. Search for fewer words or show all.
        </p>
      ) : (
        <CustomerRows customers={shown} />
      )}
    </>
  );
}

const filters: readonly { readonly value: CustomerFilter; readonly name: string }[] = [
  { value: 'all', name: 'All' },
  { value: 'external', name: 'From outside' },
  { value: 'internal', name: 'Colleagues' },
];

/** Makes the next customer at once and opens it where it is described. */
function useAddCustomer() {
  const customers = useCustomers();
  const addRecord = useAddRecord('customers');
  const navigate = useNavigate();
  const [fault, setFault] = useState<string | null>(null);
  const add = async (code: string) => {
    const id = newRecordId();
    const saved = await addRecord({
      id,
      code,
      relation: 'external',
      about: '',
      preference: '',
      mark: nextCustomerMark(customers),
    });
    setFault(saved.outcome === 'saved' ? null : saved.reason);
    if (saved.outcome === 'saved') await navigate(`/customers/${id}?show=details`);
  };
  return { add, fault };
}
