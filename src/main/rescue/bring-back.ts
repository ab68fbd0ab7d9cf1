import path from 'node:path';
import { openBundle } from '#main/bundles/open-bundle.ts';
import { errorCode, type Disk } from '#main/storage/disk.ts';
import { copyFromBackup } from '#main/storage/read-revisions.ts';
import { writeNewFile } from '#main/storage/durable-write.ts';
import type { JournalLook } from './look-at-journal.ts';
import type { InBackup } from './find-in-backups.ts';

/**
 * Adds from the backups what is gone, under its own name, and for a damaged
 * version a whole copy beside it: a file counts by what stands in it. What is
 * there is never written over. Gives how many files were added.
 */
export async function bringBack(disk: Disk, { report, backups }: JournalLook): Promise<number> {
  let added = 0;
  for (const { path: name, missing } of report.files) {
    const held = backups.byPath.get(name);
    if (!held || !(missing || name.startsWith('records/'))) continue;
    const target = missing ? name : copyFromBackup(name);
    if (await addFile(disk, report.folder, target, held)) added += 1;
  }
  return added;
}

async function addFile(
  disk: Disk,
  folder: string,
  name: string,
  { backup, file }: InBackup,
): Promise<boolean> {
  const bundle = await openBundle(disk, backup.file);
  try {
    const pieces: Uint8Array[] = [];
    for await (const piece of bundle.pieces(file)) pieces.push(piece);
    await writeNewFile(disk, folder, path.join(...name.split('/')), Buffer.concat(pieces));
    return true;
  } catch (error) {
    // It came back by itself meanwhile.
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await bundle.close();
  }
}
