import path from 'node:path';
import { recordKinds } from '#shared/journal/records.ts';
import type { Revision } from '#shared/journal/revision.ts';
import { orMissing, type Disk } from './disk.ts';
import type { FolderItem } from './file-system.ts';
import { inParallel } from './in-parallel.ts';
import { readRevisionFile } from './read-revision-file.ts';
import { holdsRecord } from './record-name.ts';
import type { ReadRevision } from './revision-file.ts';
import type { Sealer } from './sealer.ts';
import { isTemporary } from './sweep-temporaries.ts';

export type FoundRevisions = {
  /** By `recordKey`. */
  readonly byRecord: ReadonlyMap<string, readonly Revision[]>;
  /** One sentence for each file that could not be used. */
  readonly damage: readonly string[];
  /** Unfinished writes, our own and others'. */
  readonly temporaries: readonly string[];
};

/** What is needed to read the records of a journal. */
export type RecordsPlace = {
  readonly disk: Disk;
  readonly journal: string;
  readonly sealer: Sealer;
};

export const recordKey = (record: Pick<Revision, 'kind' | 'id'>): string =>
  `${record.kind}/${record.id}`;

/**
 * Reads every revision file of a journal. A file counts by what stands in it,
 * not by its name, so that the copies a sync client makes and renames are read
 * like any other; the same revision found twice is one.
 */
export async function readRevisions(place: RecordsPlace): Promise<FoundRevisions> {
  const { disk, journal } = place;
  const records = (
    await inParallel(recordKinds, (kind) => foldersIn(disk, path.join(journal, 'records', kind)))
  ).flat();
  const read = (await inParallel(records, (folder) => readRecordFolder(place, folder))).flat();
  const byRecord = new Map<string, Revision[]>();
  const damage: string[] = [];
  const temporaries: string[] = [];
  for (const { file, found } of read) {
    if (found === 'temporary') {
      temporaries.push(file);
    } else if ('problem' in found) {
      damage.push(`${shown(journal, file)} ${found.problem}; it was left as it is.`);
    } else {
      const key = recordKey(found.revision);
      const known = byRecord.get(key);
      if (known) known.push(found.revision);
      else byRecord.set(key, [found.revision]);
    }
  }
  return { byRecord, damage, temporaries };
}

type ReadFile = {
  readonly file: string;
  readonly found: ReadRevision | 'temporary';
};

async function foldersIn(disk: Disk, folder: string): Promise<readonly string[]> {
  const items = (await orMissing(disk.readFolder(folder))) ?? [];
  return items.filter((item) => item.type === 'folder').map((item) => path.join(folder, item.name));
}

async function readRecordFolder(place: RecordsPlace, folder: string): Promise<readonly ReadFile[]> {
  let items: readonly FolderItem[];
  try {
    items = (await orMissing(place.disk.readFolder(folder))) ?? [];
  } catch {
    // One folder that may not be opened must not keep its owner from all others.
    return [{ file: folder, found: { problem: 'cannot be read' } }];
  }
  const files = items.filter((item) => item.type === 'file').map((item) => item.name);
  return Promise.all(
    files
      .filter((name) => isTemporary(name) || holdsRecord(name))
      .map(async (name) => {
        const file = path.join(folder, name);
        return {
          file,
          found: isTemporary(name) ? 'temporary' : await readRevisionFile(place, file),
        };
      }),
  );
}

const shown = (journal: string, file: string): string =>
  path.relative(journal, file).split(path.sep).join('/');
