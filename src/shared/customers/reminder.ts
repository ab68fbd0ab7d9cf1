import { channelOf } from './contact-channels.ts';
import type { Customer } from './customer.ts';
import type { FollowUp } from './follow-up.ts';
import { dueFollowUps } from './follow-up-state.ts';

export type Reminder = {
  readonly title: string;
  /** Codes and channels only: whoever looks at the screen reads it. */
  readonly text: string;
  /** What to remember as told: one key a follow-up and day. */
  readonly keys: readonly string[];
};

const mostNamed = 3;

/** One notice for all follow-ups that are due and were not told of today; `null` when there is nothing new. */
export function reminderOf(
  followUps: readonly FollowUp[],
  customers: readonly Pick<Customer, 'id' | 'code'>[],
  today: string,
  told: ReadonlySet<string>,
): Reminder | null {
  const keyOf = ({ id }: FollowUp) => `${today} ${id}`;
  const due = dueFollowUps(followUps, today).filter((followUp) => !told.has(keyOf(followUp)));
  if (due.length === 0) return null;
  const codes = new Map(customers.map(({ id, code }) => [id, code]));
  const named = due.slice(0, mostNamed).map(({ code, customerId, channel, dueOn }) => {
    const who = codes.get(customerId) ?? 'a customer';
    const late = dueOn !== null && dueOn < today ? ', overdue' : '';
    return `${who} (${code}), ${channelOf(channel).name.toLowerCase()}${late}`;
  });
  const others = due.length - named.length;
  return {
    title: due.length === 1 ? 'A follow-up is due' : `${due.length} follow-ups are due`,
    text: `${[...named, ...(others > 0 ? [`and ${others} more`] : [])].join('; ')}.`,
    keys: due.map(keyOf),
  };
}
