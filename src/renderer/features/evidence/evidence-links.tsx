import { MultiSelect } from '@mantine/core';
import { unitCriteria } from '#shared/guides/unit.ts';
import { criterionId } from '#shared/journal/ids.ts';
import { useCustomers, useGuides, useProfile } from '#renderer/ui/journal-queries.ts';

/** What an item shows and whom it is about. */
export function EvidenceLinks(props: {
  readonly criteria: readonly string[];
  readonly customerIds: readonly string[];
  readonly onCriteria: (criteria: readonly string[]) => void;
  readonly onCustomers: (customerIds: readonly string[]) => void;
}) {
  const customers = useCustomers();
  const units = useChosenUnits();
  const groups = units.map((unit) => ({
    group: unit.title,
    items: unitCriteria(unit).map((criterion) => ({
      value: criterionId(unit.id, criterion.code),
      label: `${criterion.code} ${criterion.text}`,
    })),
  }));
  return (
    <>
      <MultiSelect
        label="Criteria it shows"
        placeholder={props.criteria.length === 0 ? 'Choose criteria' : ''}
        data={groups}
        searchable
        nothingFoundMessage="No criterion has these words."
        hidePickedOptions
        maxDropdownHeight={320}
        value={[...props.criteria]}
        onChange={props.onCriteria}
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

/** The units the candidate works towards, in their order. */
function useChosenUnits() {
  const { units } = useGuides();
  return useProfile().unitIds.flatMap((id) => units.find((unit) => unit.id === id) ?? []);
}
