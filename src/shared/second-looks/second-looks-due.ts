import type { EntrySummary } from '../entries/entry-summary.ts';
import { isWrittenLook, type SecondLook } from './second-look.ts';

/**
 * Days after which an account is old enough to be read with new eyes, and after
 * which it is not offered any more. Moon (2004) has accounts read again after
 * weeks; a look may still be written later, from the entry itself.
 */
export const secondLookWindow = { from: 14, to: 28 } as const;

type Account = Pick<EntrySummary, 'id' | 'createdAt' | 'stagesWritten'>;

/** The written accounts that come back today, the oldest first; one that was looked at again does not. */
export function secondLooksDue<Entry extends Account>(
  entries: readonly Entry[],
  looks: readonly Pick<SecondLook, 'entryId' | 'sections'>[],
  today: string,
): readonly Entry[] {
  const lookedAt = new Set(looks.filter(isWrittenLook).map(({ entryId }) => entryId));
  return entries
    .filter(({ id, stagesWritten }) => stagesWritten > 0 && !lookedAt.has(id))
    .filter((entry) => {
      const days = daysSince(entry.createdAt, today);
      return days >= secondLookWindow.from && days <= secondLookWindow.to;
    })
    .sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1));
}

/** Whether an account is old enough for a second look. */
export const isOldEnough = (entry: Pick<Account, 'createdAt'>, today: string): boolean =>
  daysSince(entry.createdAt, today) >= secondLookWindow.from;

/** Whole days between a moment (UTC) and a day. */
function daysSince(instant: string, today: string): number {
  const then = Date.parse(`${instant.slice(0, 10)}T00:00:00Z`);
  return Math.round((Date.parse(`${today}T00:00:00Z`) - then) / 86_400_000);
}
