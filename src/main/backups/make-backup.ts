import { createHash } from 'node:crypto';
import path from 'node:path';
import { backupName, type Backup, type BackupReason } from '#shared/backups/backup.ts';
import { backupsToRemove } from '#shared/backups/rotate-backups.ts';
import type { BundledFile } from '#main/bundles/bundle-format.ts';
import { listJournalFiles } from '#main/bundles/list-journal-files.ts';
import { makeBundle } from '#main/bundles/make-bundle.ts';
import { openBundle } from '#main/bundles/open-bundle.ts';
import type { RunningJob } from '#main/jobs/jobs.ts';
import type { Disk } from '#main/storage/disk.ts';
import { listBackups, type BackedUp } from './backup-folder.ts';

export type BackupRequest = {
  readonly disk: Disk;
  readonly journal: BackedUp;
  /** The folder of this journal's backups. */
  readonly folder: string;
  readonly reason: BackupReason;
  readonly now: Date;
};

type Watched = Pick<RunningJob, 'progress' | 'signal'>;

export type MadeBackup =
  | { readonly outcome: 'made'; readonly backup: Backup }
  /** The newest backup holds everything already. */
  | { readonly outcome: 'unchanged'; readonly backup: Backup };

/**
 * Copies a journal into its backup folder, reads the copy back, and then lets
 * go of backups that are no longer wanted. Throws what `makeBundle` throws;
 * then there is no new file and none has gone.
 */
export async function makeBackup(request: BackupRequest, job: Watched): Promise<MadeBackup> {
  const { disk, journal, folder, reason, now } = request;
  const { files } = await listJournalFiles(disk, journal.folder);
  const before = await listBackups(disk, folder);
  const [newest] = before;
  if (newest && (await holdsAll(disk, newest.file, journal.folder, files))) {
    return { outcome: 'unchanged', backup: newest };
  }
  const madeAt = freeSecond(before, now);
  const file = path.join(folder, backupName(madeAt, reason));
  const { journalId } = journal.manifest;
  const bytes = await makeBundle({ disk, journal: journal.folder, journalId, file, files }, job);
  const backup = { file, madeAt, bytes, reason };
  await letGo(disk, [backup, ...before]);
  return { outcome: 'made', backup };
}

/** Backups are called by the second they are made in: one that follows at once takes the next second. */
function freeSecond(before: readonly Backup[], now: Date): string {
  const stamp = `${now.toISOString().slice(0, 19)}.000Z`;
  const isTaken = before.some(({ madeAt }) => madeAt === stamp);
  return isTaken ? freeSecond(before, new Date(now.getTime() + 1000)) : stamp;
}

/**
 * Whether a backup that can still be read holds just what the journal does.
 * What lies in `records` and `vault` never changes, so that name and size are
 * enough there; the few other files are compared by their hash.
 */
async function holdsAll(
  disk: Disk,
  backup: string,
  journal: string,
  files: readonly string[],
): Promise<boolean> {
  const packed = await filesIn(disk, backup);
  if (!packed || packed.length !== files.length) return false;
  const byPath = new Map(packed.map((file) => [file.path, file]));
  for (const name of files) {
    const known = byPath.get(name);
    const place = path.join(journal, ...name.split('/'));
    if (!known || (await disk.describe(place)).size !== known.bytes) return false;
    if (!/^(records|vault)\//.test(name) && (await hashOf(disk, place)) !== known.sha256)
      return false;
  }
  return true;
}

const hashOf = async (disk: Disk, file: string): Promise<string> =>
  createHash('sha256')
    .update(await disk.readFile(file))
    .digest('hex');

/** What a backup holds, or `null` when it cannot be read any more. */
async function filesIn(disk: Disk, backup: string): Promise<readonly BundledFile[] | null> {
  try {
    const bundle = await openBundle(disk, backup);
    await bundle.close();
    return bundle.files;
  } catch {
    return null;
  }
}

async function letGo(disk: Disk, backups: readonly Backup[]): Promise<void> {
  const dated = await Promise.all(
    backups.map(async (backup) => ({
      ...backup,
      good: (await filesIn(disk, backup.file)) !== null,
    })),
  );
  // One that cannot be removed takes room and does no harm.
  for (const file of backupsToRemove(dated)) await disk.removeFile(file).catch(() => undefined);
}
