import { MultiSelect } from '@mantine/core';
import { useCustomers } from '#renderer/ui/journal-queries.ts';
import { CriteriaSelect } from './criteria-select.tsx';

/** What an item shows and whom it is about. */
export function EvidenceLinks(props: {
  readonly criteria: readonly string[];
  readonly customerIds: readonly string[];
  readonly onCriteria: (criteria: readonly string[]) => void;
  readonly onCustomers: (customerIds: readonly string[]) => void;
}) {
  const customers = useCustomers();
  return (
    <>
      <CriteriaSelect
        label="Criteria it shows"
        criteria={props.criteria}
        onCriteria={props.onCriteria}
      />
      <MultiSelect
        label="Customers it is about"
        placeholder={props.customerIds.length === 0 ? 'Choose customers' : ''}
        data={customers.map(({ id, code }) => ({ value: id, label: code }))}
        nothingFoundMessage="Add customers first, under Customers."
        hidePickedOptions
        value={[...props.customerIds]}
        onChange={props.onCustomers}
      />
    </>
  );
}
