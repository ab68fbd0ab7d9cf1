import type { Saved } from '#shared/contract/contract.ts';
import { errorCode } from './disk.ts';
import { lockedCode } from './key-ring.ts';
import { ReadOnlyRefusal } from './read-only-disk.ts';

/** What to tell somebody whose words could not be written: one sentence that says what to do. */
export function notSaved(error: unknown): Extract<Saved, { outcome: 'not-saved' }> {
  return { outcome: 'not-saved', reason: refusalSentence(error) };
}

/** The sentence for a disk that refused; throws on what is no refusal of the disk but a fault of ours. */
export function refusalSentence(error: unknown): string {
  if (error instanceof ReadOnlyRefusal) return error.message;
  const code = errorCode(error);
  if (code === undefined) throw error;
  return sentences[code] ?? `The disk refused to save this (${code}): try again in a moment.`;
}

/** The same for somebody who chose where a new folder is to stand. */
export function placeRefusal(error: unknown): string {
  const isNoPlace = ['ENOENT', 'ENOTDIR', 'ENODEV', 'EINVAL', 'ENAMETOOLONG'].includes(
    errorCode(error) ?? '',
  );
  return isNoPlace ? 'No folder can be made there: choose another place.' : refusalSentence(error);
}

const full = 'There is no room left on the disk: free some space, then try again.';
const forbidden =
  'This folder may not be written to: allow it, or move the journal to a folder of your own, then try again.';
const gone = "The journal's folder cannot be found: bring it back to where it was, then try again.";

const sentences: Readonly<Record<string, string>> = {
  [lockedCode]: 'The journal is locked: give its password, then try again.',
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: full,
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: forbidden,
  ENOENT: gone,
  ENOTDIR: gone,
  ENODEV: gone,
};
