import path from 'node:path';
import { orMissing, type Disk } from '#main/storage/disk.ts';
import { inParallel } from '#main/storage/in-parallel.ts';
import { isTemporary } from '#main/storage/sweep-temporaries.ts';
import { isJournalPlace, nameKey } from './bundle-layout.ts';

export type JournalFiles = {
  /** Relative to the journal's folder, with `/`, in a fixed order. */
  readonly files: readonly string[];
  /** What lies in the folder and is no part of a journal. */
  readonly others: readonly string[];
};

/** Everything in a journal's folder but unfinished writes and hidden files. */
export async function listJournalFiles(disk: Disk, journal: string): Promise<JournalFiles> {
  const found = (await namesBelow(disk, journal, '')).sort((a, b) => (a < b ? -1 : 1));
  const taken = new Set<string>();
  const files: string[] = [];
  const others: string[] = [];
  for (const name of found) {
    const fits = isJournalPlace(name) && !taken.has(nameKey(name));
    taken.add(nameKey(name));
    (fits ? files : others).push(name);
  }
  return { files, others };
}

async function namesBelow(disk: Disk, journal: string, folder: string): Promise<string[]> {
  const items = (await orMissing(disk.readFolder(path.join(journal, folder)))) ?? [];
  const nested = await inParallel(
    items.filter(({ name }) => !isTemporary(name)),
    async ({ name, type }) => {
      const place = folder === '' ? name : `${folder}/${name}`;
      return type === 'folder' ? namesBelow(disk, journal, place) : [place];
    },
  );
  return nested.flat();
}
