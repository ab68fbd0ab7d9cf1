import { Button, Tabs } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link, Navigate, useParams, useSearchParams } from 'react-router';
import type { Customer } from '#shared/customers/customer.ts';
import { relationshipOf, tenureWords, type Relationship } from '#shared/customers/relationship.ts';
import { CustomerMark } from '#renderer/ui/customer-mark.tsx';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useContacts, useCustomers, useFollowUps } from '#renderer/ui/journal-queries.ts';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { sectorNames } from '#renderer/ui/sector-names.ts';
import { useAddContact } from '#renderer/ui/use-add-contact.ts';
import classes from './customers.module.css';
import { CustomerDetails } from './customer-details.tsx';
import { NeedsView } from './needs-view.tsx';
import { RelationshipView } from './relationship-view.tsx';

/** A further tab of a customer that another feature fills; the app hands it in. */
export type CustomerSlot = {
  /** Stands in the address: `complaints`. */
  readonly id: string;
  readonly name: string;
  readonly content: (customer: Customer) => ReactNode;
};

/** One relationship: how it went, what the customer needs, and who they are to the work. */
export function CustomerScreen({ slots = [] }: { readonly slots?: readonly CustomerSlot[] }) {
  const { id } = useParams();
  const customer = useCustomers().find((each) => each.id === id);
  return customer ? (
    <OpenCustomer key={customer.id} customer={customer} slots={slots} />
  ) : (
    <Navigate to="/customers" replace />
  );
}

function OpenCustomer(props: {
  readonly customer: Customer;
  readonly slots: readonly CustomerSlot[];
}) {
  const { customer, slots } = props;
  const relationship = relationshipOf(customer, useContacts(), useFollowUps());
  const [search, setSearch] = useSearchParams();
  const { add, fault } = useAddContact();
  const views = [...ownViews, ...slots];
  const view = views.find((each) => each.id === search.get('show'))?.id ?? 'relationship';
  return (
    <Page wide>
      <p className={classes['back']}>
        <Link to="/customers">All customers</Link>
      </p>
      <PageHeader
        title={customer.code}
        before={<CustomerMark mark={customer.mark} size={24} />}
        sub={factsOf(customer, relationship)}
        actions={
          <Button
            variant="filled"
            leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
            onClick={() => void add(customer)}
          >
            Record a contact
          </Button>
        }
      />
      {fault && <ErrorLine>{fault}</ErrorLine>}
      <Tabs
        keepMounted={false}
        value={view}
        onChange={(next) => setSearch({ show: next ?? 'relationship' }, { replace: true })}
      >
        <Tabs.List mb="md" className={classes['tabs'] ?? ''}>
          {views.map((each) => (
            <Tabs.Tab key={each.id} value={each.id}>
              {each.name}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="relationship">
          <RelationshipView customer={customer} relationship={relationship} />
        </Tabs.Panel>
        <Tabs.Panel value="needs">
          <NeedsView customer={customer} />
        </Tabs.Panel>
        <Tabs.Panel value="details">
          <CustomerDetails customer={customer} />
        </Tabs.Panel>
        {slots.map((slot) => (
          <Tabs.Panel key={slot.id} value={slot.id}>
            {slot.content(customer)}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  );
}

const ownViews = [
  { id: 'relationship', name: 'Relationship' },
  { id: 'needs', name: 'Needs and preferences' },
  { id: 'details', name: 'Who they are, and limits' },
] as const;

function factsOf(customer: Customer, { contacts, days, stage }: Relationship): string {
  return [
    customer.relation === 'internal' ? 'A colleague who relies on my work' : 'From outside',
    customer.businessType ?? '',
    customer.sector === undefined ? '' : sectorNames[customer.sector],
    contacts.length === 0
      ? ''
      : contacts.length === 1
        ? '1 contact'
        : `${contacts.length} contacts over ${tenureWords(days)}`,
    stage === null ? '' : `now at: ${stage.name}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
