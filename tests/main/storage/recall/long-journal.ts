import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openJournalFolder } from '#main/journal/open-journal-folder.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { realFileSystem, type FileSystem } from '#main/storage/file-system.ts';
import { makeEntry, testId } from '../../make-entry.ts';
import { startWithJournal } from '../../start-app.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { placeIn } from '../open-place.ts';

export type LongJournal = {
  readonly folder: string;
  readonly appData: string;
  /** Opens it with what is remembered, `look` looks at it, and it is closed again. */
  readonly open: <Result>(
    look: (journal: OpenJournal) => Result | Promise<Result>,
    difference?: Difference,
  ) => Promise<Result>;
};

type Difference = {
  readonly fileSystem?: FileSystem;
  /** Of the app. */
  readonly version?: string;
  /** Later than every file by more than a tick of the disk's clock, unless said otherwise. */
  readonly clock?: () => Date;
  /** All files are read. */
  readonly afresh?: boolean;
};

/** A journal with some entries, called `RA1` and on, which counts as a long one. */
export async function makeLongJournal(entries = 3): Promise<LongJournal> {
  const { folder, app } = await startWithJournal();
  await app.close();
  const appData = await temporaryFolder();
  const open: LongJournal['open'] = async (look, difference = {}) => {
    const { fileSystem, version = '1', clock = later, afresh } = difference;
    const place = placeIn(folder, 'laptop', fileSystem ?? realFileSystem);
    const opening = await openJournalFolder(
      { ...place, clock },
      afresh ? {} : { remembersIn: { appData, version, long: 1 } },
    );
    if (opening.outcome === 'not-opened') throw new Error(opening.reason);
    try {
      return await look(opening.journal);
    } finally {
      await opening.journal.close();
    }
  };
  await open(async ({ records }) => {
    for (let number = 1; number <= entries; number += 1) {
      const entry = makeEntry({ id: testId(number), code: `RA${number}` });
      await records.save('entry', entry);
    }
  });
  return { folder, appData, open };
}

const later = () => new Date(Date.now() + 60_000);

/** What a journal does behind its owner: every file is proved, and how the records stand is remembered. */
export const prove = (journal: OpenJournal) =>
  journal.recall.prove((_kind, body) => body['code'], new AbortController().signal);

/** All that can be seen of the records of a journal. */
export const standOf = ({ records, damage }: OpenJournal) => ({
  entries: records.list('entry'),
  removed: records.listRemoved('entry'),
  heads: [...records.list('entry'), ...records.listRemoved('entry')].map(({ id }) =>
    records.heads('entry', id),
  ),
  damage,
});

/** The files of one entry's revisions, the oldest first. */
export async function filesOf(folder: string, number: number): Promise<readonly string[]> {
  const record = path.join(folder, 'records', 'entry', testId(number));
  return (await readdir(record)).sort().map((name) => path.join(record, name));
}

/** Changes one letter of a file in its place. */
export async function damage(file: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('parcel', 'pancel'));
}
