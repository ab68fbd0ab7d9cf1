import path from 'node:path';
import { errorCode } from '#main/storage/disk.ts';
import { BundleFault } from './bundle-format.ts';

/** Why a copy could not be made or restored at `place`, in one sentence; throws on what is a fault of ours. */
export function bundleRefusal(error: unknown, place: string): string {
  if (error instanceof BundleFault) return error.message;
  const code = errorCode(error);
  if (code === undefined) throw error;
  return sentences[code]?.(place) ?? `The disk refused (${code}): try again, or on another disk.`;
}

type Sentence = (place: string) => string;

const full: Sentence = () => 'There is no room left on the disk: free some space, then try again.';
const forbidden: Sentence = (place) =>
  `${path.dirname(place)} may not be written to: choose a folder of your own.`;
const noFolder: Sentence = (place) =>
  `The folder ${path.dirname(place)} cannot be found: choose another one.`;
const taken: Sentence = (place) =>
  `There is already something called ${path.basename(place)}: choose another name.`;

const sentences: Readonly<Record<string, Sentence>> = {
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: full,
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: forbidden,
  ENOENT: noFolder,
  ENOTDIR: noFolder,
  EEXIST: taken,
  ENOTEMPTY: taken,
};
