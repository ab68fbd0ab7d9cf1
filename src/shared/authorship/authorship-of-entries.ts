import type { WritingSession } from './writing-session.ts';

/** How one account was written, over all its sittings. */
export type Authorship = {
  readonly entryId: string;
  readonly sittings: number;
  /** UTC. */
  readonly first: string;
  readonly last: string;
  readonly wordsTyped: number;
  readonly wordsPasted: number;
};

/** The sittings of each entry added up, by entry id. */
export function authorshipOfEntries(
  sessions: readonly WritingSession[],
): ReadonlyMap<string, Authorship> {
  const byEntry = new Map<string, Authorship>();
  for (const { entryId, from, to, wordsTyped, wordsPasted } of sessions) {
    const so = byEntry.get(entryId);
    byEntry.set(entryId, {
      entryId,
      sittings: (so?.sittings ?? 0) + 1,
      first: so && so.first < from ? so.first : from,
      last: so && so.last > to ? so.last : to,
      wordsTyped: (so?.wordsTyped ?? 0) + wordsTyped,
      wordsPasted: (so?.wordsPasted ?? 0) + wordsPasted,
    });
  }
  return byEntry;
}
