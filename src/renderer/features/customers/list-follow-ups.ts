import type { FollowUp } from '#shared/customers/follow-up.ts';
import {
  followUpState,
  undocumented,
  waitingFollowUps,
  type FollowUpState,
} from '#shared/customers/follow-up-state.ts';

export type FollowUpFilter = 'all' | Exclude<FollowUpState, 'open'> | 'undocumented';

/** The ones that wait, most pressing first; then the done ones, newest first. */
export const inFollowUpOrder = (
  followUps: readonly FollowUp[],
  today: string,
): readonly FollowUp[] => [
  ...waitingFollowUps(followUps),
  ...followUps
    .filter((followUp) => followUpState(followUp, today) === 'done')
    .toSorted((one, other) => ((one.doneOn ?? '') < (other.doneOn ?? '') ? 1 : -1)),
];

/** Whether a follow-up belongs under a filter; one without a day is upcoming. */
export function fitsFollowUp(followUp: FollowUp, filter: FollowUpFilter, today: string): boolean {
  const state = followUpState(followUp, today);
  switch (filter) {
    case 'all':
      return true;
    case 'undocumented':
      return undocumented(followUp).length > 0;
    case 'upcoming':
      return state === 'upcoming' || state === 'open';
    case 'overdue':
    case 'today':
    case 'done':
      return state === filter;
  }
}
