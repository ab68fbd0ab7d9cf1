import { MultiSelect } from '@mantine/core';
import type { Contact } from '#shared/customers/contact.ts';
import { useContacts, useCustomers } from './journal-queries.ts';
import { shortDay } from './day.ts';
import { withGone } from './with-gone.ts';

/** Contacts a record is about; those of the given customers, or all where none is given. */
export function ContactSelect(props: {
  readonly label: string;
  readonly customerIds: readonly string[];
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}) {
  const nameOf = useContactName();
  const offered = useContacts().filter(
    ({ id, customerId }) =>
      props.value.includes(id) ||
      props.customerIds.length === 0 ||
      props.customerIds.includes(customerId),
  );
  return (
    <MultiSelect
      label={props.label}
      placeholder={props.value.length === 0 ? 'Choose' : ''}
      data={withGone(
        offered.map((contact) => ({ value: contact.id, label: nameOf(contact) })),
        props.value,
      )}
      nothingFoundMessage="No contact with this customer is recorded yet."
      hidePickedOptions
      searchable
      limit={mostShown}
      value={[...props.value]}
      onChange={props.onChange}
    />
  );
}

/** A journal may hold thousands: typing finds the rest. */
const mostShown = 200;

/** What a contact is chosen by: `CT4 Customer A, 14 March 2026`. */
export function useContactName(): (contact: Contact) => string {
  const codes = new Map(useCustomers().map(({ id, code }) => [id, code]));
  return ({ code, customerId, happenedOn }) =>
    `${code} ${codes.get(customerId) ?? ''}, ${shortDay(happenedOn)}`;
}
