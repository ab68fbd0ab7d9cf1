import path from 'node:path';
import type { RunningJob } from '#main/jobs/jobs.ts';
import { orMissing, type Disk } from '#main/storage/disk.ts';
import type { RecordsPlace } from '#main/storage/read-revisions.ts';
import { isTemporary } from '#main/storage/sweep-temporaries.ts';
import { convertBlob } from './convert-blob.ts';
import { convertFile } from './convert-file.ts';
import { isSealedFile, listWordFiles } from './word-files.ts';

type Place = RecordsPlace & { readonly device: string; readonly clock: () => Date };

/**
 * Brings every file of a journal into the form its sealer writes: first all of
 * them are written anew and proved, only then are the old ones removed. It may
 * stop at any point and be begun again: what is done is found done.
 * Throws a `NotConverted` for a file that cannot be opened; then none was removed.
 */
export async function convertJournal(
  place: Place,
  { progress, signal }: Pick<RunningJob, 'progress' | 'signal'>,
): Promise<void> {
  const { disk, journal, sealer } = place;
  const doing = sealer.seals ? 'Encrypting the journal' : 'Writing the journal in plain';
  const files: string[] = [];
  for (const file of await listWordFiles(disk, journal)) {
    if (isTemporary(path.posix.basename(file))) continue;
    if ((await isSealedFile(disk, journal, file)) !== sealer.seals) files.push(file);
  }
  for (const [index, file] of files.entries()) {
    signal.throwIfAborted();
    progress({ doing, done: index, total: files.length });
    await (file.startsWith('vault/') ? convertBlob : convertFile)(place, file);
  }
  progress({ doing: 'Removing what is not needed any more', done: 0, total: 1 });
  for (const file of files) await orMissing(disk.removeFile(path.join(journal, file)));
  await syncFolders(disk, journal, files);
  await removeLeftovers(place);
}

async function syncFolders(disk: Disk, journal: string, files: readonly string[]): Promise<void> {
  for (const folder of new Set(files.map((file) => path.posix.dirname(file)))) {
    await orMissing(disk.syncFolder(path.join(journal, folder)));
    // Folders of guides are not needed any more; one that holds something stays.
    if (folder.startsWith('guides/')) {
      await disk.removeEmptyFolder(path.join(journal, folder)).catch(() => undefined);
    }
  }
}

const minute = 60_000;

/** Our own unfinished writes may hold words in plain. Those of the last minute may be going on right now. */
async function removeLeftovers({ disk, journal, device, clock }: Place): Promise<void> {
  for (const file of await listWordFiles(disk, journal)) {
    if (!path.posix.basename(file).startsWith(`~${device}-`)) continue;
    const place = path.join(journal, file);
    const found = await orMissing(disk.describe(place));
    if (!found || clock().getTime() - found.changedAt < minute) continue;
    await disk.removeFile(place).catch(() => undefined);
  }
}
