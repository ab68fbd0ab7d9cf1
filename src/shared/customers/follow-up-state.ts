import type { FollowUp } from './follow-up.ts';

export const followUpStates = ['overdue', 'today', 'upcoming', 'open', 'done'] as const;
/** `open`: waits without a day. */
export type FollowUpState = (typeof followUpStates)[number];

/** How a follow-up stands on a day. */
export function followUpState(
  { dueOn, doneOn }: Pick<FollowUp, 'dueOn' | 'doneOn'>,
  today: string,
): FollowUpState {
  if (doneOn !== null) return 'done';
  if (dueOn === null) return 'open';
  return dueOn < today ? 'overdue' : dueOn === today ? 'today' : 'upcoming';
}

/** What is missing before somebody else could see that a follow-up was done; empty for one that still waits. */
export function undocumented(followUp: FollowUp): readonly string[] {
  if (followUp.doneOn === null) return [];
  return [
    ...(followUp.content.trim() === '' ? ['what was said or written'] : []),
    ...(followUp.result.trim() === '' ? ['what came of it'] : []),
    ...(followUp.evidenceIds.length === 0 ? ['an evidence item'] : []),
  ];
}

/** The ones that wait, the most pressing first, then those without a day. */
export const waitingFollowUps = (followUps: readonly FollowUp[]): readonly FollowUp[] =>
  followUps
    .filter(({ doneOn }) => doneOn === null)
    .toSorted((one, other) => compare(dueOrder(one), dueOrder(other)));

/** Due today or before. */
export const dueFollowUps = (followUps: readonly FollowUp[], today: string): readonly FollowUp[] =>
  waitingFollowUps(followUps).filter(({ dueOn }) => dueOn !== null && dueOn <= today);

const dueOrder = ({ dueOn, id }: FollowUp): string => `${dueOn ?? '9999-99-99'} ${id}`;

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
