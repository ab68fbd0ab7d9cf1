import path from 'node:path';
import type { Backup } from '#shared/backups/backup.ts';
import { manifestSchema, type Manifest } from '#shared/journal/manifest.ts';
import { listBackups } from '#main/backups/backup-folder.ts';
import { openBundle, type OpenedBundle } from '#main/bundles/open-bundle.ts';
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
 * A backup with another password, or from before there was one, has other names
 * for everything: nothing of it may be put into the journal as it is now.
 */
export async function findInBackups(
  disk: Disk,
  base: string,
  manifest: Manifest | null,
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
    if (!content || !isOf(content, manifest, recordIds)) continue;
    backups.push(backup);
    for (const file of content.files) {
      if (!byPath.has(file.path)) byPath.set(file.path, { backup, file });
    }
  }
  return { backups, byPath };
}

type Content = Pick<OpenedBundle, 'journalId' | 'files'> & {
  /** Names the key it is sealed with; `null` for one without a password. */
  readonly keyId: string | null;
};

/** One that cannot be read helps nobody. */
async function contentOf(disk: Disk, { file }: Backup): Promise<Content | null> {
  try {
    const bundle = await openBundle(disk, file);
    try {
      const { journalId, files } = bundle;
      return { journalId, files, keyId: await keyIdOf(bundle) };
    } finally {
      await bundle.close();
    }
  } catch {
    return null;
  }
}

async function keyIdOf(bundle: OpenedBundle): Promise<string | null> {
  const file = bundle.files.find(({ path: name }) => name === 'journal.json');
  if (!file) return null;
  const pieces: Uint8Array[] = [];
  for await (const piece of bundle.pieces(file)) pieces.push(piece);
  const parsed = manifestSchema.safeParse(JSON.parse(Buffer.concat(pieces).toString('utf8')));
  return parsed.data?.seal?.keyId ?? null;
}

function isOf(
  content: Content,
  manifest: Manifest | null,
  recordIds: ReadonlySet<string>,
): boolean {
  if (!manifest) {
    return content.files.some(({ path: file }) => recordIds.has(file.split('/')[2] ?? ''));
  }
  const { seal } = manifest;
  // While a password is being turned on or off, half of the names are on their way to others.
  if (seal && seal.state !== 'on') return false;
  return content.journalId === manifest.journalId && content.keyId === (seal?.keyId ?? null);
}
