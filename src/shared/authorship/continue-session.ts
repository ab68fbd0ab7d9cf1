import type { WordsAdded, WritingSession } from './writing-session.ts';

/** After so many minutes without a key a new sitting begins. */
export const sittingEndsAfter = 15;

/**
 * The sitting that words belong to: the last one while it goes on, otherwise a
 * new one. A change that adds no words (taking some out) moves its end only.
 *
 * @param last the sitting so far at this entry, `null` for none
 * @param now the moment of the change, UTC
 * @param newId makes the id of a new sitting
 */
export function continueSession(
  last: WritingSession | null,
  entryId: string,
  added: WordsAdded,
  now: string,
  newId: () => string,
): WritingSession {
  const goesOn =
    last !== null && Date.parse(now) - Date.parse(last.to) <= sittingEndsAfter * 60_000;
  const start = goesOn
    ? last
    : { id: newId(), entryId, from: now, to: now, wordsTyped: 0, wordsPasted: 0 };
  return {
    ...start,
    to: now,
    wordsTyped: start.wordsTyped + added.typed,
    wordsPasted: start.wordsPasted + added.pasted,
  };
}
