import path from 'node:path';
import { orMissing, type Disk } from '#main/storage/disk.ts';
import { inParallel } from '#main/storage/in-parallel.ts';
import { isSealed } from '#main/storage/sealer.ts';
import { isTemporary } from '#main/storage/sweep-temporaries.ts';

const rooms = ['records', 'drafts', 'guides', 'vault'] as const;

/** Every file of a journal that may hold somebody's words, relative to its folder, with `/`; unfinished writes too. */
export async function listWordFiles(disk: Disk, journal: string): Promise<readonly string[]> {
  const found = await Promise.all(rooms.map((room) => filesBelow(disk, journal, room)));
  return found.flat().sort();
}

/** Those of them that lie there in plain. */
export async function listPlainFiles(disk: Disk, journal: string): Promise<readonly string[]> {
  const files = (await listWordFiles(disk, journal)).filter(
    (file) => !isTemporary(path.posix.basename(file)),
  );
  const sealed = await inParallel(files, (file) => isSealedFile(disk, journal, file));
  return files.filter((_, index) => !sealed[index]);
}

/** Whether an encrypted file lies in the vault or among the drafts: the records and guide packs are read anyway. */
export async function holdsSealedWords(disk: Disk, journal: string): Promise<boolean> {
  const found = await Promise.all(
    (['vault', 'drafts'] as const).map((room) => filesBelow(disk, journal, room)),
  );
  // A write that a crash cut short while there was a password is nobody's words any more.
  const files = found.flat().filter((file) => !isTemporary(path.posix.basename(file)));
  const sealed = await inParallel(files, (file) => isSealedFile(disk, journal, file));
  return sealed.includes(true);
}

export async function isSealedFile(disk: Disk, journal: string, file: string): Promise<boolean> {
  const opened = await disk.openFile(path.join(journal, file));
  try {
    return isSealed(await opened.read(0, 4));
  } finally {
    await opened.close();
  }
}

async function filesBelow(disk: Disk, journal: string, folder: string): Promise<string[]> {
  const items = (await orMissing(disk.readFolder(path.join(journal, folder)))) ?? [];
  const nested = await inParallel(items, async ({ name, type }) => {
    const place = `${folder}/${name}`;
    if (type === 'folder') return filesBelow(disk, journal, place);
    return type === 'file' ? [place] : [];
  });
  return nested.flat();
}
