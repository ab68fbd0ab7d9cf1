import path from 'node:path';
import type { RunningJob } from '#main/jobs/jobs.ts';
import { readManifest } from '#main/journal/manifest-file.ts';
import { orMissing, type Disk } from '#main/storage/disk.ts';
import { makeFolders, writeNewFileFrom } from '#main/storage/durable-write.ts';
import { inParallel } from '#main/storage/in-parallel.ts';
import { BundleFault, damagedBundle } from './bundle-format.ts';
import { openBundle, type OpenedBundle } from './open-bundle.ts';

/**
 * Gives back the journal of a bundle in a folder that is new or empty. The
 * files are written and proved in a folder beside it, which takes the name only
 * when all of them are there: until then nothing can be taken for a journal.
 * Throws a `BundleFault` with the reason, or the error of the disk.
 */
export async function restoreBundle(
  disk: Disk,
  file: string,
  folder: string,
  job: Pick<RunningJob, 'progress' | 'signal'>,
): Promise<void> {
  const isThere = await requireEmpty(disk, folder);
  const bundle = await openBundle(disk, file);
  const beside = path.join(path.dirname(folder), disk.temporaryName());
  try {
    await makeFolders(disk, beside);
    await writeFiles(disk, bundle, beside, job);
    const reading = await readManifest(disk, beside);
    if (reading.outcome === 'refused') throw new BundleFault(reading.reason);
    if (reading.manifest.journalId !== bundle.journalId) throw damagedBundle();
    if (isThere) await disk.removeEmptyFolder(folder);
    await disk.rename(beside, folder);
    await disk.syncFolder(path.dirname(folder));
  } catch (error) {
    await disk.removeFolder(beside).catch(() => undefined);
    throw error;
  } finally {
    await bundle.close();
  }
}

/** Whether the folder is there already; one that holds anything at all is refused. */
async function requireEmpty(disk: Disk, folder: string): Promise<boolean> {
  const items = await orMissing(disk.readFolder(folder));
  if (items && items.length > 0) {
    throw new BundleFault(
      `The folder ${path.basename(folder)} is not empty: choose a new name or an empty folder.`,
    );
  }
  return items !== undefined;
}

async function writeFiles(
  disk: Disk,
  bundle: OpenedBundle,
  beside: string,
  { progress, signal }: Pick<RunningJob, 'progress' | 'signal'>,
): Promise<void> {
  const total = bundle.files.length;
  let done = 0;
  let failure: { readonly error: unknown } | null = null;
  await inParallel(bundle.files, async (file) => {
    // All writing must have ended before the folder can be taken away again.
    if (failure) return;
    try {
      signal.throwIfAborted();
      await writeNewFileFrom(disk, beside, file.path, bundle.pieces(file));
      done += 1;
      progress({ doing: 'Restoring the journal', done, total });
    } catch (error) {
      failure ??= { error };
    }
  });
  const failed = failure as { readonly error: unknown } | null;
  if (failed) throw failed.error;
}
