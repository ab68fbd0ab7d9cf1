import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realFileSystem, type FileSystem } from '#main/storage/file-system.ts';
import { makeEntry, makeSection, testId } from '../../make-entry.ts';
import { createFailingFileSystem } from '../failing-file-system.ts';
import { openPlace, placeIn } from '../open-place.ts';
import {
  damage,
  filesOf,
  makeLongJournal,
  prove,
  standOf,
  type LongJournal,
} from './long-journal.ts';

/** The disk, which says of every file that nothing about it was changed: a bit that flips by itself tells nobody. */
const silentDisk: FileSystem = {
  ...realFileSystem,
  describe: async (file) => {
    const { size } = await realFileSystem.describe(file);
    return { size: file.endsWith('.json') ? size : 0, changedAt: 1, touchedAt: 1 };
  },
};

/** The same, on which a file that is gone seems to lie there still. */
const withoutFile = (gone: string, size: number): FileSystem => ({
  ...silentDisk,
  describe: async (file) =>
    file === gone ? { size, changedAt: 1, touchedAt: 1 } : silentDisk.describe(file),
});

/** The disk, and the records that were read from it. */
function countingDisk() {
  const read: string[] = [];
  const fileSystem: FileSystem = {
    ...realFileSystem,
    readFile: (file) => {
      if (file.includes(`${path.sep}records${path.sep}`)) read.push(file);
      return realFileSystem.readFile(file);
    },
  };
  return { read, fileSystem };
}

const proveOnce = ({ open }: LongJournal) => open(async (journal) => void (await prove(journal)));

describe('a long journal that was open before', () => {
  it('opens without a file of its records being read', async () => {
    const journal = await makeLongJournal();
    const before = await journal.open(standOf, { afresh: true });
    await proveOnce(journal);
    const { read, fileSystem } = countingDisk();
    expect(await journal.open(standOf, { fileSystem })).toEqual(before);
    expect(read).toEqual([]);
  });

  it('has what was made of its records', async () => {
    const journal = await makeLongJournal(2);
    await proveOnce(journal);
    const digests = await journal.open(({ records }) =>
      records.standing('entry').map(({ digest }) => digest),
    );
    expect(digests).toEqual(['RA1', 'RA2']);
  });

  it('has nothing made of a record that was saved since', async () => {
    const journal = await makeLongJournal(1);
    await proveOnce(journal);
    const digests = await journal.open(async ({ records }) => {
      await records.save('entry', makeEntry({ code: 'RA1', title: 'New' }));
      return records.standing('entry').map(({ digest }) => digest);
    });
    expect(digests).toEqual([undefined]);
  });

  it.each([
    ['in its place', realFileSystem],
    ['although nothing was seen to change', silentDisk],
  ])(
    'tells behind of a file that was damaged %s, and keeps its words',
    async (_how, fileSystem) => {
      const journal = await makeLongJournal();
      await journal.open(prove, { fileSystem });
      const [file] = await filesOf(journal.folder, 2);
      await damage(file ?? '');
      for (let opening = 1; opening <= 2; opening += 1) {
        const told = await journal.open(
          async (open) => {
            const before = open.damage;
            expect(await prove(open)).toEqual([]);
            expect(JSON.stringify(open.records.get('entry', testId(2)))).toContain('parcel');
            return [before, open.damage];
          },
          { fileSystem },
        );
        expect(told).toEqual([[], [expect.stringMatching(/is damaged; it was left as it is\.$/)]]);
      }
    },
  );

  it('reads no words before they are asked for', async () => {
    const journal = await makeLongJournal(2);
    await proveOnce(journal);
    const read: string[] = [];
    const fileSystem: FileSystem = {
      ...realFileSystem,
      readFileNow: (file) => {
        read.push(file);
        return realFileSystem.readFileNow(file);
      },
    };
    const titles = await journal.open(
      ({ records }) => {
        expect(records.standing('entry').map(({ digest }) => digest)).toEqual(['RA1', 'RA2']);
        expect(read).toEqual([]);
        return records.list('entry').map(({ title }) => title);
      },
      { fileSystem },
    );
    expect(titles).toEqual(['A late delivery', 'A late delivery']);
    expect(read.length).toBeGreaterThan(0);
  });

  it('takes words from its own files where those that are remembered are gone', async () => {
    const journal = await makeLongJournal();
    const before = await journal.open(standOf, { afresh: true });
    await proveOnce(journal);
    await journal.open(async (open) => {
      for (const file of await wordFiles(journal.appData)) await rm(file);
      expect(standOf(open)).toEqual(before);
    });
  });

  it('says what to do where its words can be read nowhere', async () => {
    const journal = await makeLongJournal(1);
    await proveOnce(journal);
    const [file] = await filesOf(journal.folder, 1);
    await damage(file ?? '');
    for (const words of await wordFiles(journal.appData)) await rm(words);
    await journal.open(({ records }) => {
      expect(() => records.get('entry', testId(1))?.title).toThrow(
        /cannot be read: close the journal and open it again\.$/,
      );
    });
  });

  it('has the words it has not read yet when what is remembered is forgotten', async () => {
    const journal = await makeLongJournal(1);
    await proveOnce(journal);
    const [file] = await filesOf(journal.folder, 1);
    await damage(file ?? '');
    await journal.open(async ({ records, recall }) => {
      await recall.forget();
      expect(JSON.stringify(records.get('entry', testId(1)))).toContain('parcel');
    });
  });

  it('has the words of a record whose files are gone until it is closed', async () => {
    const journal = await makeLongJournal();
    await journal.open(prove, { fileSystem: silentDisk });
    await rm(path.join(journal.folder, 'records', 'entry', testId(2)), { recursive: true });
    await mkdir(path.join(journal.folder, 'records', 'entry', testId(2)));
    await journal.open(
      async (open) => {
        await prove(open);
        expect(await memoryHolds(journal.appData, testId(2))).toBe(false);
        expect(JSON.stringify(open.records.get('entry', testId(2)))).toContain('parcel');
      },
      { fileSystem: silentDisk },
    );
  });

  it('leaves nothing behind that no part of it knows', async () => {
    const journal = await makeLongJournal(1);
    await proveOnce(journal);
    const [words] = await wordFiles(journal.appData);
    const left = `${words}-older`;
    await writeFile(left, 'parcel');
    await proveOnce(journal);
    expect(await memoryFiles(journal.appData)).not.toContain(left);
  });

  it('shows behind what stands in its files where that is something else, although nothing was seen to change', async () => {
    const journal = await makeLongJournal();
    await journal.open(({ records }) =>
      records.save('entry', makeEntry({ id: testId(2), code: 'RA2', title: 'Later' })),
    );
    await journal.open(prove, { fileSystem: silentDisk });
    const [, newest] = await filesOf(journal.folder, 2);
    const { size } = await realFileSystem.describe(newest ?? '');
    await rm(newest ?? '');
    const titles = await journal.open(
      async (open) => {
        const title = () => open.records.get('entry', testId(2))?.title;
        const before = title();
        expect(await prove(open)).toEqual([{ kind: 'entry', id: testId(2) }]);
        return [before, title()];
      },
      { fileSystem: withoutFile(newest ?? '', size) },
    );
    expect(titles).toEqual(['Later', 'A late delivery']);
  });

  it('believes nothing that another version of the app has remembered', async () => {
    const journal = await makeLongJournal();
    await proveOnce(journal);
    const { read, fileSystem } = countingDisk();
    await journal.open(standOf, { fileSystem, version: '2' });
    expect(read.length).toBeGreaterThanOrEqual(3);
  });

  it('believes nothing of a memory in which a single letter is another', async () => {
    const journal = await makeLongJournal(1);
    await proveOnce(journal);
    const before = await journal.open(standOf, { afresh: true });
    for (const file of await memoryFiles(journal.appData)) {
      const text = await readFile(file, 'latin1');
      for (let at = 0; at < text.length; at += 97) {
        const other = text[at] === 'x' ? 'y' : 'x';
        await writeFile(file, text.slice(0, at) + other + text.slice(at + 1), 'latin1');
        expect(await journal.open(standOf)).toEqual(before);
      }
      await writeFile(file, text, 'latin1');
    }
  });

  it('keeps no words of a record whose files are gone', async () => {
    const journal = await makeLongJournal(40);
    await journal.open(async ({ records }) => {
      const sections = [makeSection('description', 'A canary sang.')];
      await records.save('entry', makeEntry({ id: testId(7), code: 'RA7', sections }));
    });
    await proveOnce(journal);
    expect(await memoryHolds(journal.appData, 'canary')).toBe(true);
    await rm(path.join(journal.folder, 'records', 'entry', testId(7)), { recursive: true });
    await proveOnce(journal);
    expect(await memoryHolds(journal.appData, 'canary')).toBe(false);
  });

  it('keeps no words that another version of the app has remembered of a record whose files are gone', async () => {
    const journal = await makeLongJournal(2);
    await proveOnce(journal);
    await rm(path.join(journal.folder, 'records', 'entry', testId(2)), { recursive: true });
    expect(await memoryHolds(journal.appData, 'RA2')).toBe(true);
    await journal.open(prove, { version: '2' });
    expect(await memoryHolds(journal.appData, 'RA2')).toBe(false);
  });

  it('takes in what another computer saves while it is proved', async () => {
    const journal = await makeLongJournal();
    const title = await journal.open(async (open) => {
      const desk = placeIn(journal.folder, 'desk00');
      const { records } = await openPlace({ ...desk, clock: () => new Date(Date.now() + 5000) });
      await records.save(
        'entry',
        makeEntry({ id: testId(2), code: 'RA2', title: 'From the desk' }),
      );
      await prove(open);
      await open.lookForChanges();
      return open.records.get('entry', testId(2))?.title;
    });
    expect(title).toBe('From the desk');
  });

  it('is proved where the clock was set back since', async () => {
    const journal = await makeLongJournal();
    await journal.open(prove, { fileSystem: silentDisk });
    const [file] = await filesOf(journal.folder, 2);
    await damage(file ?? '');
    const told = await journal.open(
      async (open) => {
        await prove(open);
        return open.damage;
      },
      { fileSystem: silentDisk, clock: () => new Date(0) },
    );
    expect(told).toEqual([expect.stringMatching(/is damaged; it was left as it is\.$/)]);
  });

  it('is forgotten at once when that is asked for, and not remembered again', async () => {
    const journal = await makeLongJournal();
    await proveOnce(journal);
    await journal.open(async (open) => {
      await open.recall.forget();
      await prove(open);
    });
    expect(await memoryFiles(journal.appData)).toEqual([]);
  });
});

it.each(['ENOSPC', 'short-write', 'ends'] as const)(
  'a disk that fails (%s) while it is remembered keeps nobody from a long journal, and tells nothing wrong',
  async (fault) => {
    const journal = await makeLongJournal(1);
    const before = await journal.open(standOf, { afresh: true });
    for (let step = 1; ; step += 1) {
      await journal.open((open) => open.recall.forget());
      const failing = createFailingFileSystem(fault, step);
      await journal.open(prove, { fileSystem: failing });
      expect(await journal.open(standOf)).toEqual(before);
      if (failing.calls() < step) break;
      expect(step).toBeLessThan(100);
    }
  },
);

/** What its owner and other programs do to the names in a journal before it is opened again. */
const tampering = fc.record({
  what: fc.constantFrom('remove', 'copy', 'rename', 'stray', 'save', 'delete'),
  number: fc.integer({ min: 1, max: 5 }),
});
type Tampering = { readonly what: string; readonly number: number };

it('a long journal is the same with what is remembered as without it, whatever comes and goes among its files', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tampering, { minLength: 1, maxLength: 4 }), async (steps) => {
      const journal = await makeLongJournal(4);
      await proveOnce(journal);
      for (const step of steps) await carryOut(journal, step);
      const remembered = await journal.open(standOf);
      expect(remembered).toEqual(await journal.open(standOf, { afresh: true }));
      // What is remembered after that holds as well.
      await proveOnce(journal);
      expect(await journal.open(standOf)).toEqual(remembered);
    }),
    { numRuns: 25 },
  );
});

async function carryOut({ folder, open }: LongJournal, { what, number }: Tampering): Promise<void> {
  const [file] = await filesOf(folder, number).catch(() => []);
  const other = path.join(folder, 'records', 'entry', testId((number % 4) + 1));
  if (what === 'save' || what === 'delete') {
    await open(async ({ records }) => {
      const entry = makeEntry({ id: testId(number), code: `RA${number}`, title: 'Later' });
      if (what === 'save') await records.save('entry', entry);
      else if (records.get('entry', testId(number))) await records.remove('entry', testId(number));
    });
  } else if (file) {
    if (what === 'remove') await rm(file);
    if (what === 'copy') await copyFile(file, file.replace('.json', ' (1).json'));
    if (what === 'rename') await rename(file, file.replace('.json', ' (renamed).json'));
    if (what === 'stray') {
      await mkdir(other, { recursive: true });
      await rename(file, path.join(other, path.basename(file)));
    }
  }
}

async function memoryFiles(appData: string): Promise<readonly string[]> {
  const items = await readdir(appData, { recursive: true, withFileTypes: true });
  return items
    .filter((item) => item.isFile() && !item.name.endsWith('.json'))
    .map((item) => path.join(item.parentPath, item.name));
}

/** The files of the memory that hold what was written; the others say how it stands. */
const wordFiles = async (appData: string): Promise<readonly string[]> =>
  (await memoryFiles(appData)).filter((file) => path.basename(file).includes('-'));

async function memoryHolds(appData: string, word: string): Promise<boolean> {
  const files = await Promise.all((await memoryFiles(appData)).map((file) => readFile(file)));
  return files.some((content) => content.includes(word));
}
