import { MultiSelect } from '@mantine/core';
import { unitCriteria } from '#shared/guides/unit.ts';
import { criterionId } from '#shared/journal/ids.ts';
import { useGuides, useProfile } from '#renderer/ui/journal-queries.ts';

/** Criteria of the candidate's units, found by code or words. */
export function CriteriaSelect(props: {
  readonly label: string;
  readonly criteria: readonly string[];
  readonly onCriteria: (criteria: readonly string[]) => void;
}) {
  const groups = useChosenUnits().map((unit) => ({
    group: unit.title,
    items: unitCriteria(unit).map((criterion) => ({
      value: criterionId(unit.id, criterion.code),
      label: `${criterion.code} ${criterion.text}`,
    })),
  }));
  return (
    <MultiSelect
      label={props.label}
      placeholder={props.criteria.length === 0 ? 'Choose criteria' : ''}
      data={groups}
      searchable
      nothingFoundMessage="No criterion has these words."
      hidePickedOptions
      maxDropdownHeight={320}
      value={[...props.criteria]}
      onChange={props.onCriteria}
    />
  );
}

/** The units the candidate works towards, in their order. */
function useChosenUnits() {
  const { units } = useGuides();
  return useProfile().unitIds.flatMap((id) => units.find((unit) => unit.id === id) ?? []);
}
