import { complaintStageNames } from '#shared/complaints/complaint-names.ts';
import { allStages, stageDateFaults } from '#shared/complaints/stage-dates.ts';
import type { Complaint } from '#shared/complaints/complaint.ts';
import { DayInput } from '#renderer/ui/day-input.tsx';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { LongText } from '#renderer/ui/long-text.tsx';
import type { ComplaintPart } from './complaint-part.ts';
import classes from './complaint.module.css';

/** The stages of the procedure, each with its day and what was done; days that run backwards are named. */
export function StageDates({ draft, edit }: ComplaintPart) {
  const stages = allStages(draft.stages);
  const change = (changed: Complaint['stages'][number]) =>
    edit({ stages: stages.map((each) => (each.stage === changed.stage ? changed : each)) });
  return (
    <section className={classes['block']}>
      <h2>Stages</h2>
      <ol className={classes['stages']}>
        {stages.map((each) => {
          const name = complaintStageNames[each.stage];
          return (
            <li key={each.stage} data-reached={each.on !== null || undefined}>
              <DayInput
                label={`${name} on`}
                value={each.on}
                onChange={(on) => change({ ...each, on })}
              />
              <LongText
                rows={1}
                label={`${name}: what was done, by whom`}
                most={2000}
                value={each.note}
                onChange={(note) => change({ ...each, note })}
              />
            </li>
          );
        })}
      </ol>
      {stageDateFaults(stages).map((fault) => (
        <ErrorLine key={fault}>{fault}</ErrorLine>
      ))}
    </section>
  );
}
