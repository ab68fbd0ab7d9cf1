import { Button } from '@mantine/core';
import { IconPlus, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import type { Customer } from '#shared/customers/customer.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useCustomers, useEntries } from '#renderer/ui/journal-queries.ts';
import { ListAndPanel } from '#renderer/ui/list-and-panel.tsx';
import { newRecordId } from '#renderer/ui/new-record-id.ts';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { RecordRows } from '#renderer/ui/record-rows.tsx';
import { useOpenItem } from '#renderer/ui/use-open-item.ts';
import { useAddRecord } from '#renderer/ui/use-record-draft.ts';
import { CustomerPanel } from './customer-panel.tsx';
import { nextCustomerCode } from '#shared/customers/next-customer-code.ts';

/** The people and groups the candidate looks after, by their codes, and what is written about each. */
export function CustomersScreen() {
  const customers = useCustomers();
  const { openId, open } = useOpenItem();
  const { add, fault } = useAddCustomer(open);
  const opened = customers.find((customer) => customer.id === openId);
  const next = nextCustomerCode(customers, 'external');
  const addButton = (
    <Button leftSection={<IconPlus size={18} stroke={1.75} />} onClick={() => void add(next)}>
      Add {next}
    </Button>
  );
  return (
    <Page wide>
      <PageHeader
        title="Customers"
        sub="Known here by a code. Real names never go into the journal."
        actions={customers.length > 0 && addButton}
      />
      {fault && <ErrorLine>{fault}</ErrorLine>}
      {customers.length === 0 ? (
        <EmptyState icon={IconUsers} title="No customers yet" action={addButton}>
          Add the first person or group you look after. Use a code; the real name stays out of the
          journal.
        </EmptyState>
      ) : (
        <ListAndPanel
          list={<CustomerRows customers={customers} openId={openId} onOpen={open} />}
          panel={
            opened ? (
              <CustomerPanel key={opened.id} customer={opened} onClose={() => open(null)} />
            ) : null
          }
        />
      )}
    </Page>
  );
}

function CustomerRows(props: {
  readonly customers: readonly Customer[];
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}) {
  const entries = useEntries();
  const rows = byCode(props.customers).map((customer) => {
    const count = entries.filter((entry) => entry.customerIds.includes(customer.id)).length;
    return {
      id: customer.id,
      name: customer.code,
      line: customer.about === '' ? 'Nothing written about them yet' : customer.about,
      side: `${customer.relation === 'internal' ? 'Colleague · ' : ''}${entriesCount(count)}`,
    };
  });
  return <RecordRows label="Customers" rows={rows} openId={props.openId} onOpen={props.onOpen} />;
}

/** `Colleague D` stands behind `Customer C`: the letter counts, whoever it is. */
const byCode = (customers: readonly Customer[]): readonly Customer[] => {
  const letter = ({ code }: Customer) => code.slice(code.lastIndexOf(' ') + 1);
  return customers.toSorted((one, other) =>
    letter(one).localeCompare(letter(other), 'en-GB', { numeric: true }),
  );
};

const entriesCount = (count: number): string =>
  count === 0 ? 'in no entry yet' : count === 1 ? 'in 1 entry' : `in ${count} entries`;

/** Makes the next customer at once and opens it; the panel saves what is typed then. */
function useAddCustomer(open: (id: string) => void) {
  const addRecord = useAddRecord('customers');
  const [fault, setFault] = useState<string | null>(null);
  const add = async (code: string) => {
    const id = newRecordId();
    const saved = await addRecord({ id, code, relation: 'external', about: '', preference: '' });
    setFault(saved.outcome === 'saved' ? null : saved.reason);
    if (saved.outcome === 'saved') open(id);
  };
  return { add, fault };
}
