import type { Entry } from '#shared/entries/entry.ts';
import { isFrozen } from '#shared/entries/submission.ts';
import { textHash } from './text-hash.ts';

/**
 * Submitted accounts whose words are not those that were handed in, one
 * sentence each: another computer or program has changed them, for the app
 * itself refuses to. What was handed in stands in the history.
 */
export const checkSubmitted = (entries: readonly Entry[]): readonly string[] =>
  entries.flatMap((entry) => {
    const last = entry.submissions?.at(-1);
    if (!last || !isFrozen(entry.status) || textHash(entry) === last.textHash) return [];
    return [
      `Entry ${entry.code} was submitted on ${last.submittedAt.slice(0, 10)}, and its words have been changed since (proof ${last.textHash.slice(0, 12)} does not fit): bring back the version of that day from its history, or withdraw it.`,
    ];
  });
