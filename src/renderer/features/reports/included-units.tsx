import { Checkbox } from '@mantine/core';
import { useGuides, useProfile } from '#renderer/ui/journal-queries.ts';
import { toggled, type ReportForm } from './report-form.ts';

/** Which units to report on, where the candidate works towards more than one. */
export function IncludedUnits(props: {
  readonly form: ReportForm;
  readonly onChange: (changed: Partial<ReportForm>) => void;
}) {
  const { unitIds } = useProfile();
  const { units } = useGuides();
  const { unitsLeftOut } = props.form;
  if (unitIds.length < 2) return null;
  return unitIds.map((id) => {
    const unit = units.find((each) => each.id === id);
    return (
      <Checkbox
        key={id}
        label={unit?.title ?? id}
        description={unit ? `Unit, Level ${unit.level}` : 'Unit'}
        checked={!unitsLeftOut.includes(id)}
        onChange={() => props.onChange({ unitsLeftOut: toggled(unitsLeftOut, id) })}
      />
    );
  });
}
