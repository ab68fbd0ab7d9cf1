import path from 'node:path';
import { recordKinds } from '#shared/journal/records.ts';
import type { Revision } from '#shared/journal/revision.ts';
import { orMissing, type Disk } from './disk.ts';
import type { RecordsPlace } from './read-revisions.ts';
import { readRevisionFile } from './read-revision-file.ts';

export type EraseFiles = {
  /** Whether a revision goes, told by what stands in its file: files may have been renamed or moved. */
  readonly erases: (revision: Revision) => boolean;
  /** Ids of records of which nothing may stay: in their folders goes also what cannot be read, for it may hold the same words. */
  readonly ids: ReadonlySet<string>;
};

/**
 * Takes revisions off the disk, and the drafts of the records they belong to.
 * The one place where the app deletes what somebody wrote: only because the
 * owner asked for somebody's data to be erased.
 */
export async function eraseRevisions(place: RecordsPlace, plan: EraseFiles): Promise<void> {
  const { disk, journal } = place;
  for (const kind of recordKinds) {
    for (const folder of await foldersIn(disk, path.join(journal, 'records', kind))) {
      await eraseIn(place, folder, plan);
    }
  }
  for (const device of await foldersIn(disk, path.join(journal, 'drafts'))) {
    await eraseIn(place, device, plan);
  }
}

async function eraseIn(place: RecordsPlace, folder: string, plan: EraseFiles): Promise<void> {
  const items = (await orMissing(place.disk.readFolder(folder))) ?? [];
  let changed = false;
  for (const { name, type } of items) {
    if (type !== 'file') continue;
    const file = path.join(folder, name);
    const read = await readRevisionFile(place, file);
    const isOfGone = plan.ids.has(path.basename(folder)) || plan.ids.has(name.slice(0, 26));
    if ('revision' in read ? !plan.erases(read.revision) : !isOfGone) continue;
    await place.disk.removeFile(file);
    changed = true;
  }
  if (changed) await place.disk.syncFolder(folder);
}

async function foldersIn(disk: Disk, folder: string): Promise<readonly string[]> {
  const items = (await orMissing(disk.readFolder(folder))) ?? [];
  return items.filter(({ type }) => type === 'folder').map(({ name }) => path.join(folder, name));
}
