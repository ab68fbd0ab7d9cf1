import type { Disk } from './disk.ts';
import type { Sealer } from './sealer.ts';
import { readRevision, type ReadRevision } from './revision-file.ts';

type Place = { readonly disk: Disk; readonly sealer: Sealer };

/** Reads and proves one revision file; one that cannot be read is a problem like a damaged one. */
export async function readRevisionFile(place: Place, file: string): Promise<ReadRevision> {
  let bytes: Buffer;
  try {
    bytes = await place.disk.readFile(file);
  } catch {
    return unreadable;
  }
  return openRevision(place, bytes);
}

/** The same at once. */
export function readRevisionFileNow(place: Place, file: string): ReadRevision {
  let bytes: Buffer;
  try {
    bytes = place.disk.readFileNow(file);
  } catch {
    return unreadable;
  }
  return openRevision(place, bytes);
}

const unreadable: ReadRevision = { problem: 'cannot be read' };

function openRevision({ sealer }: Place, bytes: Buffer): ReadRevision {
  const opened = sealer.open(bytes);
  return 'problem' in opened ? opened : readRevision(opened.content);
}
