import path from 'node:path';
import type { StoredFile } from '#shared/evidence/evidence-file.ts';
import { exportName } from '#shared/evidence/export-name.ts';
import { saveRefusal, saveBeside } from '#main/reports/save-document.ts';
import type { Disk } from '#main/storage/disk.ts';
import { filePieces } from '#main/storage/file-pieces.ts';
import type { Vault } from '#main/storage/vault.ts';

type Copied = Pick<StoredFile, 'blob' | 'name' | 'mediaType'> & { readonly folder: string };

type CopyOutcome =
  | { readonly outcome: 'saved'; readonly path: string }
  | { readonly outcome: 'refused'; readonly reason: string };

/** Writes a file of the vault into a folder of the owner's, under a name that every system takes. */
export async function saveCopy(
  disk: Disk,
  vault: Pick<Vault, 'open'>,
  { blob, name, mediaType, folder }: Copied,
): Promise<CopyOutcome> {
  if (!path.isAbsolute(folder)) {
    return refused(`Write the whole path, from ${path.parse(process.cwd()).root} on.`);
  }
  const file = await vault.open(blob);
  if (!file) return refused('This file is not in the journal any more: bring it back from a copy.');
  try {
    const saved = await saveBeside(disk, folder, exportName(name, mediaType), () =>
      filePieces(file),
    );
    return { outcome: 'saved', path: path.join(folder, saved) };
  } catch (error) {
    const reason = saveRefusal(error, folder);
    if (reason === null) throw error;
    return refused(reason);
  } finally {
    await file.close();
  }
}

const refused = (reason: string) => ({ outcome: 'refused', reason }) as const;
