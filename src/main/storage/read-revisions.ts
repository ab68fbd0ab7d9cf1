import path from 'node:path';
import { recordKinds, type RecordKind } from '#shared/journal/records.ts';
import type { Revision } from '#shared/journal/revision.ts';
import { orMissing, type Disk } from './disk.ts';
import type { FolderItem } from './file-description.ts';
import { inParallel } from './in-parallel.ts';
import { isArriving } from './is-arriving.ts';
import { readRevisionFile } from './read-revision-file.ts';
import { holdsRecord } from './record-name.ts';
import type { Sealer } from './sealer.ts';
import { isTemporary } from './sweep-temporaries.ts';

export type FoundRevisions = {
  /** By `recordKey`. */
  readonly byRecord: ReadonlyMap<string, readonly Revision[]>;
  /** The files that could not be used, by their path below the journal. */
  readonly problems: ReadonlyMap<string, FileProblem>;
  /** One sentence for each of them. */
  readonly damage: readonly string[];
  /** Unfinished writes, our own and others'. */
  readonly temporaries: readonly string[];
  /** The names that were found in each record's folder. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** Folders in which revisions of a record lie that are not its own, by `recordKey`. */
  readonly strays: ReadonlyMap<string, ReadonlySet<string>>;
};

export type FileProblem = {
  /** Why a file cannot be used, as the end of a sentence: `is damaged`. */
  readonly problem: string;
  /** It may be whole in a moment: a sync program has begun to write it. */
  readonly arriving?: boolean;
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
 * Reads every revision file of a journal, or those in `chosen` folders of records. A file counts by what stands in it,
 * not by its name, so that the copies a sync client makes and renames are read
 * like any other; the same revision found twice is one.
 */
export async function readRevisions(
  place: RecordsPlace,
  chosen?: readonly string[],
): Promise<FoundRevisions> {
  const { journal } = place;
  const folders = chosen ?? (await recordFolders(place));
  const read = await inParallel(folders, (folder) => readRecordFolder(place, folder));
  const byRecord = new Map<string, Revision[]>();
  const problems = new Map<string, FileProblem>();
  const temporaries: string[] = [];
  const names = new Map<string, readonly string[]>();
  const strays = new Map<string, Set<string>>();
  for (const [index, folder] of folders.entries()) {
    const files = read[index] ?? [];
    names.set(
      folder,
      files.map(({ file }) => path.basename(file)),
    );
    for (const { file, found } of files) {
      if (found === 'temporary') temporaries.push(file);
      else if ('problem' in found) problems.set(shownPath(journal, file), found);
      else {
        const key = recordKey(found.revision);
        push(byRecord, key, found.revision);
        if (!folder.endsWith(`${path.sep}${found.revision.id}`)) {
          strays.set(key, (strays.get(key) ?? new Set()).add(folder));
        }
      }
    }
  }
  forgetMadeGood(problems, byRecord, names);
  return { byRecord, problems, damage: damageOf(problems), temporaries, names, strays };
}

/**
 * A damaged file beside which its owner has put a whole copy from a backup costs
 * nothing any more. Its name alone says nothing: files may have been swapped.
 */
function forgetMadeGood(
  problems: Map<string, FileProblem>,
  byRecord: ReadonlyMap<string, readonly Revision[]>,
  names: ReadonlyMap<string, readonly string[]>,
): void {
  if (problems.size === 0) return;
  const whole = new Set([...byRecord.values()].flat().map(({ revision }) => revision));
  const copies = new Set([...names.values()].flat());
  for (const file of problems.keys()) {
    const name = path.basename(file);
    const revision = /^[0-9a-z]{9}-[0-9a-z]{6}-[0-9a-f]{16}/.exec(name)?.[0] ?? '';
    if (whole.has(revision) && copies.has(copyFromBackup(name))) problems.delete(file);
  }
}

/** What the copy of a damaged file is called that is put beside it. */
export const copyFromBackup = (name: string): string =>
  name.replace(/(\.[a-z]+)$/, ' (from a backup)$1');

/** One sentence for each file that is damaged; those that are still arriving are none. */
export const damageOf = (problems: ReadonlyMap<string, FileProblem>): readonly string[] =>
  [...problems].flatMap(([file, { problem, arriving }]) =>
    arriving ? [] : [`${file} ${problem}; it was left as it is.`],
  );

export type ReadFile = {
  readonly file: string;
  readonly found: { readonly revision: Revision } | FileProblem | 'temporary';
};

/** The folder of one record. */
export const recordFolder = (journal: string, { kind, id }: Pick<Revision, 'kind' | 'id'>) =>
  `${kindFolder(journal, kind)}${path.sep}${id}`;

const kindFolder = (journal: string, kind: RecordKind) =>
  `${journal}${path.sep}records${path.sep}${kind}`;

/** The folders that records lie in. */
export async function recordFolders({
  disk,
  journal,
}: Pick<RecordsPlace, 'disk' | 'journal'>): Promise<readonly string[]> {
  const folders = await inParallel(recordKinds, async (kind) => {
    const folder = kindFolder(journal, kind);
    const items = (await orMissing(disk.readFolder(folder))) ?? [];
    return items
      .filter((item) => item.type === 'folder')
      .map((item) => `${folder}${path.sep}${item.name}`);
  });
  return folders.flat();
}

/** Reads the files of one record's folder but those that are known already. */
export async function readRecordFolder(
  place: RecordsPlace,
  folder: string,
  known: readonly string[] = [],
): Promise<readonly ReadFile[]> {
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
      .filter((name) => !known.includes(name) && (isTemporary(name) || holdsRecord(name)))
      .map(async (name) => {
        const file = `${folder}${path.sep}${name}`;
        return { file, found: isTemporary(name) ? 'temporary' : await readFile(place, file) };
      }),
  );
}

async function readFile(place: RecordsPlace, file: string): Promise<ReadFile['found']> {
  const read = await readRevisionFile(place, file);
  if (!('problem' in read)) return read;
  return { problem: read.problem, arriving: await isArriving(place.disk, file) };
}

/** A path below the journal as people read it, with `/` on every system. */
export const shownPath = (journal: string, file: string): string =>
  path.relative(journal, file).split(path.sep).join('/');

function push(byRecord: Map<string, Revision[]>, key: string, revision: Revision): void {
  const known = byRecord.get(key);
  if (known) known.push(revision);
  else byRecord.set(key, [revision]);
}
