import path from 'node:path';
import { z } from 'zod';
import { readBackupName, type Backup } from '#shared/backups/backup.ts';
import { createAppDataFile, type AppDataFile } from '#main/storage/app-data-file.ts';
import { orMissing, type Disk } from '#main/storage/disk.ts';

/** The part of an open journal by which its backups are found. */
export type BackedUp = {
  readonly folder: string;
  readonly manifest: { readonly journalId: string };
};

const settingsSchema = z.object({ folder: z.string().nullable() });

/** Where backups are made; `null` until somebody chooses a folder of their own. */
export const createBackupSettings = (
  disk: Disk,
  appData: string,
): AppDataFile<z.output<typeof settingsSchema>> =>
  createAppDataFile(disk, appData, 'backups.json', settingsSchema, { folder: null });

/**
 * The folder of one journal's backups below `base`: called as the journal's
 * folder was when the first one was made, and known by the end of the journal's id.
 */
export async function backupFolder(
  disk: Disk,
  base: string,
  { folder, manifest }: BackedUp,
): Promise<string> {
  const mark = ` ${manifest.journalId.slice(-8)}`;
  const items = (await orMissing(disk.readFolder(base))) ?? [];
  const known = items.find(({ name, type }) => type === 'folder' && name.endsWith(mark));
  const plain = path
    .basename(folder)
    .replace(/[^\p{L}\p{N} '’-]/gu, ' ')
    .trim()
    .slice(0, 60);
  return path.join(base, known?.name ?? `${plain || 'journal'}${mark}`);
}

/** The backups in a folder, newest first; other files are none of ours. */
export async function listBackups(disk: Disk, folder: string): Promise<readonly Backup[]> {
  const items = (await orMissing(disk.readFolder(folder))) ?? [];
  const found = items.flatMap(({ name, type }) => {
    const named = type === 'file' ? readBackupName(name) : null;
    return named ? [{ ...named, file: path.join(folder, name) }] : [];
  });
  const sized = await Promise.all(
    found.map(async (backup) => ({
      ...backup,
      bytes: (await orMissing(disk.describe(backup.file)))?.size ?? 0,
    })),
  );
  return sized.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}
