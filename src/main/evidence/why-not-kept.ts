import { askedAbove, largestKept } from '#shared/evidence/vault-calls.ts';
import { visibleName } from '#shared/evidence/visible-name.ts';
import type { Disk } from '#main/storage/disk.ts';

/** Left free on the disk for everything else that is to be saved. */
const reserve = 64_000_000;

type Wanted = { readonly name: string; readonly bytes: number; readonly large: boolean };

/** Why a file is not kept, before any of it is copied: one sentence, or `null`. */
export async function whyNotKept(
  disk: Disk,
  journal: string,
  { name, bytes, large }: Wanted,
): Promise<string | null> {
  const shown = visibleName(name);
  if (bytes === 0) return `${shown} is empty: choose the file itself.`;
  if (bytes > largestKept) {
    return `${shown} is larger than 2 GB: leave it where it is and write a signpost to it.`;
  }
  if (bytes > askedAbove && !large) {
    return `${shown} is larger than 500 MB: add it by itself and say that it is wanted, or write a signpost to it.`;
  }
  const free = await disk.freeBytes(journal).catch(() => Infinity);
  return bytes + reserve > free
    ? `There is no room for ${shown} on the disk: free some space, then add it again.`
    : null;
}
