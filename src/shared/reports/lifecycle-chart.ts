import { channelOf } from '../customers/contact-channels.ts';
import { inOrder, lifecyclePath } from '../customers/lifecycle-path.ts';
import { lifecycleStages, stageNumber, stageOf } from '../customers/lifecycle-stages.ts';
import type { Contact } from '../customers/contact.ts';
import type { FollowUp } from '../customers/follow-up.ts';
import type { LifecycleChart } from './chart.ts';

/**
 * The time line of a relationship: each contact on its day and stage, follow-ups
 * on a line of their own. `null` while there is no contact.
 */
export function lifecycleChart(
  name: string,
  contacts: readonly Contact[],
  followUps: readonly FollowUp[],
): LifecycleChart | null {
  const steps = new Map(lifecyclePath(contacts).map((step) => [step.contact.id, step]));
  const points = inOrder(contacts).map((contact) => ({
    code: contact.code,
    day: contact.happenedOn,
    stage: contact.stage === null ? null : stageNumber(contact.stage),
    stageName: contact.stage === null ? 'no stage' : stageOf(contact.stage).name,
    channel: channelOf(contact.channel).name,
    purpose: contact.purpose,
    isReal: contact.reality === 'real',
    move: steps.get(contact.id)?.move ?? null,
  }));
  if (points.length === 0) return null;
  const promises = followUps.flatMap(({ code, doneOn, dueOn }) => {
    const day = doneOn ?? dueOn;
    return day === null ? [] : [{ code, day, isDone: doneOn !== null }];
  });
  const days = [...points, ...promises].map(({ day }) => day).sort();
  return {
    kind: 'lifecycle',
    title: `${name} over time`,
    note: 'Each contact stands on its day and at its stage of the relationship. Moving back is part of it.',
    from: days.at(0) ?? '',
    to: days.at(-1) ?? '',
    stages: lifecycleStages.map(({ short, band }) => ({ name: short, band })),
    contacts: points,
    followUps: promises.toSorted((one, other) => (one.day < other.day ? -1 : 1)),
  };
}
