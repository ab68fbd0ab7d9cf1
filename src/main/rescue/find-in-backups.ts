import path from 'node:path';
import type { Backup } from '#shared/backups/backup.ts';
import { listBackups } from '#main/backups/backup-folder.ts';
import { openBundle } from '#main/bundles/open-bundle.ts';
import type { BundledFile } from '#main/bundles/bundle-format.ts';
import { orMissing, type Disk } from '#main/storage/disk.ts';

export type InBackup = { readonly backup: Backup; readonly file: BundledFile };

export type BackupsOfFolder = {
  /** Newest first; only those that can be read. */
  readonly backups: readonly Backup[];
  /** By path below the journal: the newest backup that holds it. */
  readonly byPath: ReadonlyMap<string, InBackup>;
};

/**
 * The backups of the journal in a folder. Where its id cannot be read any more,
 * a backup is taken for one of its own when both hold a record with the same id.
 */
export async function findInBackups(
  disk: Disk,
  base: string,
  journalId: string | null,
  recordIds: ReadonlySet<string>,
): Promise<BackupsOfFolder> {
  const folders = ((await orMissing(disk.readFolder(base))) ?? []).filter(
    ({ type }) => type === 'folder',
  );
  const found = await Promise.all(
    folders.map(({ name }) => listBackups(disk, path.join(base, name))),
  );
  const newestFirst = found.flat().toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
  const backups: Backup[] = [];
  const byPath = new Map<string, InBackup>();
  for (const backup of newestFirst) {
    const content = await contentOf(disk, backup);
    if (!content || !isOf(content, journalId, recordIds)) continue;
    backups.push(backup);
    for (const file of content.files) {
      if (!byPath.has(file.path)) byPath.set(file.path, { backup, file });
    }
  }
  return { backups, byPath };
}

type Content = { readonly journalId: string; readonly files: readonly BundledFile[] };

/** One that cannot be read helps nobody. */
async function contentOf(disk: Disk, { file }: Backup): Promise<Content | null> {
  try {
    const bundle = await openBundle(disk, file);
    await bundle.close();
    return bundle;
  } catch {
    return null;
  }
}

const isOf = (content: Content, journalId: string | null, recordIds: ReadonlySet<string>) =>
  journalId === null
    ? content.files.some(({ path: file }) => recordIds.has(file.split('/')[2] ?? ''))
    : content.journalId === journalId;
