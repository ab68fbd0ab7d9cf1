import { MultiSelect } from '@mantine/core';
import { useContacts, useCustomers } from './journal-queries.ts';
import { shortDay } from './day.ts';

/** Contacts a record is about; those of the given customers, or all where none is given. */
export function ContactSelect(props: {
  readonly label: string;
  readonly customerIds: readonly string[];
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}) {
  const contacts = useContacts();
  const customers = useCustomers();
  const codeOf = (id: string) => customers.find((customer) => customer.id === id)?.code ?? '';
  const offered = contacts.filter(
    ({ id, customerId }) =>
      props.value.includes(id) ||
      props.customerIds.length === 0 ||
      props.customerIds.includes(customerId),
  );
  return (
    <MultiSelect
      label={props.label}
      placeholder={props.value.length === 0 ? 'Choose' : ''}
      data={offered.map(({ id, code, customerId, happenedOn }) => ({
        value: id,
        label: `${code} ${codeOf(customerId)}, ${shortDay(happenedOn)}`,
      }))}
      nothingFoundMessage="No contact with this customer is recorded yet."
      hidePickedOptions
      searchable
      value={[...props.value]}
      onChange={props.onChange}
    />
  );
}
