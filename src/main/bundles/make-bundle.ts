import path from 'node:path';
import type { RunningJob } from '#main/jobs/jobs.ts';
import type { Disk } from '#main/storage/disk.ts';
import { makeFolders } from '#main/storage/durable-write.ts';
import { BundleFault, bundleLimits } from './bundle-format.ts';
import { openBundle } from './open-bundle.ts';
import { measureFiles, writeBundle, type SizedFile } from './write-bundle.ts';

export type BundleRequest = {
  readonly disk: Disk;
  readonly journal: string;
  readonly journalId: string;
  /** Where the bundle is to stand; nothing may stand there yet. */
  readonly file: string;
  /** What is copied, as `listJournalFiles` found it. */
  readonly files: readonly string[];
};

/**
 * Copies a whole journal into one file, and reads it back before it is said to
 * be done; gives its size in bytes. Throws a `BundleFault` with the reason, or the
 * error of the disk; then there is no file.
 */
export async function makeBundle(
  { disk, journal, journalId, file, files }: BundleRequest,
  job: Pick<RunningJob, 'progress' | 'signal'>,
): Promise<number> {
  const measured = await measureFiles(disk, journal, files);
  requireFit(measured);
  await makeFolders(disk, path.dirname(file));
  await writeBundle({ disk, journal, journalId, files: measured }, file, job);
  try {
    await readBack(disk, file, job);
  } catch (error) {
    await disk.removeFile(file).catch(() => undefined);
    throw error;
  }
  return (await disk.describe(file)).size;
}

function requireFit(files: readonly SizedFile[]): void {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  if (files.length > bundleLimits.files || total > bundleLimits.totalBytes) {
    throw new BundleFault('This journal is too large for one file: copy its folder instead.');
  }
}

async function readBack(
  disk: Disk,
  file: string,
  { progress, signal }: Pick<RunningJob, 'progress' | 'signal'>,
): Promise<void> {
  const bundle = await openBundle(disk, file);
  try {
    for (const [index, packed] of bundle.files.entries()) {
      signal.throwIfAborted();
      for await (const piece of bundle.pieces(packed)) void piece;
      progress({ doing: 'Reading the copy back', done: index + 1, total: bundle.files.length });
    }
  } catch (error) {
    if (!(error instanceof BundleFault)) throw error;
    throw new BundleFault('The copy did not come out whole: make it again, on another disk.');
  } finally {
    await bundle.close();
  }
}
