import path from 'node:path';
import type { Revision } from '#shared/journal/revision.ts';
import { orMissing } from './disk.ts';
import { inParallel } from './in-parallel.ts';
import { readRecordFolder, recordFolders, recordKey, shownPath } from './read-revisions.ts';
import type { JournalData, JournalPlace } from './journal-data.ts';
import { readRecordAgain } from './read-record-again.ts';
import { noteStray } from './note-stray.ts';
import { isTemporary } from './sweep-temporaries.ts';
import type { Turns } from './turns.ts';

export type TakeInParts = {
  readonly place: JournalPlace;
  readonly data: () => JournalData;
  readonly turns: Turns;
  /** Makes a revision of what is being typed in a record before its record changes underneath. */
  readonly settleDraft: (record: Pick<Revision, 'kind' | 'id'>) => Promise<void>;
};

/** Looks whether other programs have added files to a journal and takes them in; gives the records that changed. */
export type TakeInChanges = () => Promise<readonly Pick<Revision, 'kind' | 'id'>[]>;

/**
 * Only folders in which something has changed since the last look are read, and
 * of them only what was not known. What the owner is looking at stays known as
 * `JournalData.shown` until the window has taken in the change, so that words
 * typed meanwhile are joined with it and never put over it.
 */
export function createTakeInChanges(parts: TakeInParts): TakeInChanges {
  /** Milliseconds; the first look has nothing to compare with but names. */
  const lookedAt = new Map<string, number>();
  return async () => {
    const { place, data } = parts;
    const folders = await recordFolders(place);
    const found = (
      await inParallel(folders, (folder) => newRevisions(parts, lookedAt, folder))
    ).flat();
    await tryAgain(parts, found);
    const records = new Map(found.map((revision) => [recordKey(revision), revision]));
    const changed: Pick<Revision, 'kind' | 'id'>[] = [];
    for (const [key, { kind, id }] of records) {
      if (data().records.get(key)?.draft) await parts.settleDraft({ kind, id });
      const isOther = await parts.turns.take(key, () =>
        readRecordAgain(place, data(), { kind, id }),
      );
      if (isOther) changed.push({ kind, id });
    }
    for (const key of data().joined) {
      const record = data().records.get(key);
      const isListed = changed.some(({ id }) => id === record?.id);
      if (record && !isListed) changed.push({ kind: record.kind, id: record.id });
    }
    data().joined.clear();
    return changed;
  };
}

/** What stands in the files of a folder that nobody has read yet. */
async function newRevisions(
  { place, data }: TakeInParts,
  lookedAt: Map<string, number>,
  folder: string,
): Promise<readonly Revision[]> {
  const described = await orMissing(place.disk.describe(folder));
  if (!described || lookedAt.get(folder) === described.changedAt) return [];
  const { names, problems } = data();
  const known = names.get(folder) ?? [];
  const read = await readRecordFolder(place, folder, known);
  // Two changes within one tick of the disk's clock look like one: only what is older is settled.
  if (Date.now() - described.changedAt > 2000) lookedAt.set(folder, described.changedAt);
  names.set(folder, [...known, ...read.map(({ file }) => path.basename(file))]);
  const revisions: Revision[] = [];
  for (const { file, found } of read) {
    if (found === 'temporary') continue;
    if ('revision' in found) revisions.push(found.revision);
    else problems.set(shownPath(place.journal, file), found);
    if ('revision' in found) noteStray(place, data(), folder, found.revision);
  }
  return revisions;
}

/** Files that could not be used before may be whole by now: sync programs write as slowly as the network is. */
async function tryAgain({ place, data }: TakeInParts, found: Revision[]): Promise<void> {
  const { problems } = data();
  const folders = new Map(
    [...problems.keys()]
      .filter((file) => file.startsWith('records/'))
      .map((file) => [path.dirname(path.join(place.journal, file)), file]),
  );
  await inParallel([...folders.keys()], async (folder) => {
    const names = ((await orMissing(place.disk.readFolder(folder))) ?? [])
      .map(({ name }) => name)
      .filter(
        (name) =>
          isTemporary(name) || !problems.has(shownPath(place.journal, path.join(folder, name))),
      );
    for (const { file, found: read } of await readRecordFolder(place, folder, names)) {
      if (read === 'temporary') continue;
      const shown = shownPath(place.journal, file);
      if ('problem' in read) problems.set(shown, read);
      else {
        problems.delete(shown);
        noteStray(place, data(), folder, read.revision);
        found.push(read.revision);
      }
    }
  });
}
