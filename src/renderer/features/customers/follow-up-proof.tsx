import { MultiSelect } from '@mantine/core';
import type { FollowUp } from '#shared/customers/follow-up.ts';
import { unitCriteria } from '#shared/guides/unit.ts';
import { criterionId } from '#shared/journal/ids.ts';
import { useEvidence, useGuides, useProfile } from '#renderer/ui/journal-queries.ts';

/** What shows that a follow-up was done, and which criteria it shows. */
export function FollowUpProof(props: {
  readonly followUp: FollowUp;
  readonly onEdit: (changed: Partial<FollowUp>) => void;
}) {
  const { followUp, onEdit } = props;
  const evidence = useEvidence();
  const { units } = useGuides();
  const chosen = useProfile().unitIds.flatMap((id) => units.find((unit) => unit.id === id) ?? []);
  return (
    <>
      <MultiSelect
        label="Evidence of it"
        placeholder={followUp.evidenceIds.length === 0 ? 'Choose evidence' : ''}
        data={evidence.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))}
        nothingFoundMessage="No such evidence. Add it under Evidence."
        searchable
        hidePickedOptions
        value={[...followUp.evidenceIds]}
        onChange={(evidenceIds) => onEdit({ evidenceIds })}
      />
      <MultiSelect
        label="Criteria it shows"
        placeholder={followUp.criteria.length === 0 ? 'Choose criteria' : ''}
        data={chosen.map((unit) => ({
          group: unit.title,
          items: unitCriteria(unit).map(({ code, text }) => ({
            value: criterionId(unit.id, code),
            label: `${code} ${text}`,
          })),
        }))}
        nothingFoundMessage="No criterion has these words."
        searchable
        hidePickedOptions
        maxDropdownHeight={320}
        value={[...followUp.criteria]}
        onChange={(criteria) => onEdit({ criteria })}
      />
    </>
  );
}
