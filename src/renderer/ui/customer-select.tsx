import { MultiSelect } from '@mantine/core';
import { useCustomers } from './journal-queries.ts';
import { withGone } from './with-gone.ts';

/** Whom a record is about, by their codes. */
export function CustomerSelect(props: {
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}) {
  const customers = useCustomers();
  return (
    <MultiSelect
      label={props.label}
      placeholder={props.value.length === 0 ? 'Choose by code' : ''}
      data={withGone(
        customers.map(({ id, code }) => ({ value: id, label: code })),
        props.value,
      )}
      nothingFoundMessage="Add customers first, under Customers."
      hidePickedOptions
      searchable
      value={[...props.value]}
      onChange={props.onChange}
    />
  );
}
