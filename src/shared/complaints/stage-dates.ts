import { daysBetween } from '../journal/days-between.ts';
import type { Complaint } from './complaint.ts';
import { complaintStages } from './complaint.ts';
import { complaintStageNames } from './complaint-names.ts';

type Stages = Complaint['stages'];
type StageId = Stages[number]['stage'];

/** The day and note of every stage, in the order of the procedure; blank where nothing was said yet. */
export const allStages = (stages: Stages): Stages =>
  complaintStages.map(
    (stage) => stages.find((each) => each.stage === stage) ?? { stage, on: null, note: '' },
  );

export const stageDay = (stages: Stages, stage: StageId): string | null =>
  stages.find((each) => each.stage === stage)?.on ?? null;

/** The last stage of the procedure that has a day; null while none has. */
export const stageReached = (stages: Stages): StageId | null =>
  complaintStages.findLast((stage) => stageDay(stages, stage) !== null) ?? null;

/** Days that run backwards, one sentence each: a stage may share the day of the one before it, never precede it. */
export function stageDateFaults(stages: Stages): readonly string[] {
  const dated = allStages(stages).filter(({ on }) => on !== null);
  return dated.flatMap(({ stage, on }, index) => {
    const earlier = dated[index - 1];
    return earlier && earlier.on !== null && on !== null && on < earlier.on
      ? [
          `${complaintStageNames[stage]} is before ${complaintStageNames[earlier.stage].toLowerCase()}: check the two days.`,
        ]
      : [];
  });
}

/** How long it took from the day it was received to the day it was closed, in days; null while either is missing or they run backwards. */
export function daysToClose(stages: Stages): number | null {
  const received = stageDay(stages, 'received');
  const closed = stageDay(stages, 'closed');
  return received === null || closed === null || closed < received
    ? null
    : daysBetween(received, closed);
}
