import path from 'node:path';
import type { Disk } from '../disk.ts';
import { inParallel } from '../in-parallel.ts';
import { isSameStamp, keyOfFolder, stampOf, type RecalledRecord } from './recalled-record.ts';

/**
 * Of what is remembered (by `recordKey`), the records whose files lie on the
 * disk as they did when they were read: every name, size and time is the same.
 * By the folder they lie in.
 */
export async function recallRecords(
  disk: Pick<Disk, 'describe'>,
  folders: readonly string[],
  remembered: ReadonlyMap<string, RecalledRecord>,
): Promise<ReadonlyMap<string, RecalledRecord>> {
  const recalled = new Map<string, RecalledRecord>();
  if (remembered.size === 0) return recalled;
  await inParallel(folders, async (folder) => {
    const record = remembered.get(keyOfFolder(folder));
    if (record && (await isAsItWas(disk, folder, record))) recalled.set(folder, record);
  });
  return recalled;
}

async function isAsItWas(
  disk: Pick<Disk, 'describe'>,
  folder: string,
  { folder: stamp, files }: RecalledRecord,
): Promise<boolean> {
  try {
    // A name that came or went changes its folder.
    if (!isSameStamp(stampOf(await disk.describe(folder)), stamp)) return false;
    for (const [name, fileStamp] of files) {
      const now = stampOf(await disk.describe(`${folder}${path.sep}${name}`));
      if (!isSameStamp(now, fileStamp)) return false;
    }
    return true;
  } catch {
    // Reading it tells what is the matter.
    return false;
  }
}
