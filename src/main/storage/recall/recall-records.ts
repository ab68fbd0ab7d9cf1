import type { Disk } from '../disk.ts';
import { inParallel } from '../in-parallel.ts';
import { recordFolder } from '../read-revisions.ts';
import { isSameStamp, stampOf, type RecalledRecord } from './recalled-record.ts';

/**
 * Of what is remembered (by `recordKey`), the records whose folders lie on the
 * disk as they did when their files were read: no name came or went since. A
 * file with a revision is never written again, so a look at each would only
 * find damage, which the proof finds too.
 */
export async function recallRecords(
  { disk, journal }: { readonly disk: Pick<Disk, 'describe'>; readonly journal: string },
  remembered: ReadonlyMap<string, RecalledRecord>,
): Promise<Map<string, RecalledRecord>> {
  const recalled = new Map<string, RecalledRecord>();
  await inParallel([...remembered], async ([key, known]) => {
    const folder = recordFolder(journal, known.record);
    if (await isAsItWas(disk, folder, known)) recalled.set(key, known);
  });
  return recalled;
}

async function isAsItWas(
  disk: Pick<Disk, 'describe'>,
  folder: string,
  { folder: stamp }: RecalledRecord,
): Promise<boolean> {
  try {
    return isSameStamp(stampOf(await disk.describe(folder)), stamp);
  } catch {
    // It is gone, or reading it tells what is the matter.
    return false;
  }
}
