import type { Contact } from './contact.ts';
import type { Customer } from './customer.ts';
import type { FollowUp } from './follow-up.ts';
import { daysBetween, inOrder, lifecyclePath, stageCounts } from './lifecycle-path.ts';
import { lifecycleStages, stageOf, type LifecycleStage } from './lifecycle-stages.ts';

/** What can be said about a relationship from its records. */
export type Relationship = {
  /** Oldest first. */
  readonly contacts: readonly Contact[];
  readonly followUps: readonly FollowUp[];
  readonly firstOn: string | null;
  readonly lastOn: string | null;
  /** Days from the first contact to the last. */
  readonly days: number;
  /** The stage of the newest contact that has one. */
  readonly stage: LifecycleStage | null;
  readonly missing: readonly LifecycleStage[];
};

/** A relationship as its records tell it. */
export function relationshipOf(
  customer: Pick<Customer, 'id'>,
  allContacts: readonly Contact[],
  allFollowUps: readonly FollowUp[],
): Relationship {
  const contacts = inOrder(allContacts.filter(({ customerId }) => customerId === customer.id));
  const firstOn = contacts.at(0)?.happenedOn ?? null;
  const lastOn = contacts.at(-1)?.happenedOn ?? null;
  const counts = new Map(stageCounts(contacts).map((each) => [each.stage, each.contacts]));
  const last = lifecyclePath(contacts).at(-1);
  return {
    contacts,
    followUps: allFollowUps.filter(({ customerId }) => customerId === customer.id),
    firstOn,
    lastOn,
    days: firstOn === null || lastOn === null ? 0 : daysBetween(firstOn, lastOn),
    stage: last ? stageOf(last.stage) : null,
    missing: lifecycleStages.filter(({ id }) => counts.get(id) === 0),
  };
}

/**
 * What an assessor would miss in a relationship that has begun: one sentence each, nearest to done first.
 *
 * @example 'No follow-up of Customer C is recorded as done.'
 */
export function relationshipGaps(
  customer: Pick<Customer, 'code' | 'needs' | 'preferredChannels'>,
  { contacts, followUps, missing }: Relationship,
): readonly string[] {
  if (contacts.length === 0) return [];
  const needs = customer.needs ?? [];
  const unconfirmed = needs.filter(({ confirmedOn }) => confirmedOn === null).length;
  const done = followUps.filter(({ doneOn }) => doneOn !== null);
  const shown = done.length > 0 || !missing.some(({ id }) => id === 'follow-up');
  return [
    ...(shown ? [] : [`No follow-up of ${customer.code} is recorded as done.`]),
    ...(needs.length === 0 ? [`The needs sheet of ${customer.code} is empty.`] : []),
    ...(unconfirmed > 0
      ? [`${unconfirmed} of ${needs.length} needs not yet confirmed with ${customer.code}.`]
      : []),
    ...((customer.preferredChannels ?? []).length === 0
      ? [`It is not noted which channels ${customer.code} prefers.`]
      : []),
  ];
}

/** `4 months`, `12 days`, `1 day`: how long a relationship has been recorded. */
export function tenureWords(days: number): string {
  if (days < 60) return days === 1 ? '1 day' : `${days} days`;
  if (days < 730) return `${Math.floor(days / 30.44)} months`;
  return `${Math.floor(days / 365.25)} years`;
}
