import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { JournalClient } from '#shared/contract/contract.ts';
import { contentsOf } from '../bundles/journal-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { makePorts } from '../make-ports.ts';
import { startWithJournal } from '../start-app.ts';

async function finish(journal: JournalClient, job: string) {
  for (let seen = -1; ;) {
    const state = await journal.jobs.next({ job, seen });
    if (state?.ending) return state.ending;
    seen = state?.step ?? seen;
  }
}

async function backUp(journal: JournalClient) {
  const started = await journal.backups.make();
  if (started.outcome === 'refused') throw new Error(started.reason);
  return finish(journal, started.job);
}

/** An app whose clock is set by the test. */
async function start() {
  let now = new Date('2026-03-14T09:00:00Z');
  const ports = await makePorts({ clock: () => now });
  const started = await startWithJournal(ports);
  const write = (title: string) =>
    started.journal.entries.create({ modelId: 'gibbs', title, happenedOn: null });
  return { ...started, write, at: (moment: string) => (now = new Date(moment)) };
}

test('a backup holds the journal as it is, and restores to the same bytes', async () => {
  const { journal, folder, write } = await start();
  await write('A late delivery');
  expect((await backUp(journal)).outcome).toBe('saved');
  const { backups } = await journal.backups.list();
  expect(backups).toMatchObject([{ madeAt: '2026-03-14T09:00:00.000Z', reason: 'asked' }]);
  expect(await journal.backups.preview({ file: backups[0]?.file ?? '' })).toMatchObject({
    outcome: 'read',
    entries: 1,
    customers: 0,
    sealed: false,
  });
  const restored = path.join(await temporaryFolder(), 'restored');
  const started = await journal.bundles.restore({ file: backups[0]?.file ?? '', folder: restored });
  if (started.outcome === 'refused') throw new Error(started.reason);
  expect((await finish(journal, started.job)).outcome).toBe('saved');
  expect(await contentsOf(restored)).toEqual(await contentsOf(folder));
});

test('a journal in which nothing has changed makes no new file', async () => {
  const { journal, write, at } = await start();
  await write('One');
  await backUp(journal);
  at('2026-03-15T09:00:00Z');
  await backUp(journal);
  expect((await journal.backups.list()).backups).toHaveLength(1);
  await write('Two');
  await backUp(journal);
  expect((await journal.backups.list()).backups).toHaveLength(2);
});

test('a backup that follows in the same second takes the next one, and the place of the first', async () => {
  const { journal, write } = await start();
  await write('one');
  expect((await backUp(journal)).outcome).toBe('saved');
  await write('two');
  expect((await backUp(journal)).outcome).toBe('saved');
  expect((await journal.backups.list()).backups.map(({ madeAt }) => madeAt)).toEqual([
    '2026-03-14T09:00:01.000Z',
  ]);
});

test('a newest backup that cannot be read any more is made anew, though nothing has changed', async () => {
  const { journal, at } = await start();
  await backUp(journal);
  const [first] = (await journal.backups.list()).backups;
  await writeFile(first?.file ?? '', (await readFile(first?.file ?? '')).subarray(0, 500));
  at('2026-03-15T09:00:00Z');
  await backUp(journal);
  const [newest] = (await journal.backups.list()).backups;
  expect(newest?.madeAt).toBe('2026-03-15T09:00:00.000Z');
});

test('a month of backups leaves the newest of seven days, four weeks and the months', async () => {
  const { journal, write, at } = await start();
  for (const day of [5, 11, 12, 18, 19, 23, 24, 25, 26, 27, 28, 29, 30]) {
    at(`2026-04-${String(day).padStart(2, '0')}T09:00:00Z`);
    await write(`Day ${day}`);
    await backUp(journal);
  }
  const days = (await journal.backups.list()).backups.map(({ madeAt }) => madeAt.slice(8, 10));
  expect(days).toEqual(['30', '29', '28', '27', '26', '25', '24', '19', '12']);
});

test('another folder is used from now on, is tried at once, and may not lie in the journal', async () => {
  const { journal, folder } = await start();
  const inside = await journal.backups.chooseFolder({ folder: path.join(folder, 'backups') });
  expect(inside).toMatchObject({ outcome: 'refused', reason: expect.stringMatching(/inside/) });
  expect(await journal.backups.chooseFolder({ folder: '/proc/nowhere' })).toMatchObject({
    outcome: 'refused',
  });
  const elsewhere = await temporaryFolder();
  expect((await journal.backups.chooseFolder({ folder: elsewhere })).outcome).toBe('chosen');
  await backUp(journal);
  expect(await readdir(elsewhere)).toEqual([expect.stringMatching(/^my-journal [0-9a-z]{8}$/)]);
});

test('a backup that cannot be made says why in one sentence', async () => {
  const { journal } = await start();
  const file = path.join(await temporaryFolder(), 'file');
  await journal.backups.chooseFolder({ folder: file });
  await writeFile(path.join(file, 'x'), '');
  const { folder } = await journal.backups.list();
  await writeFile(folder, 'a file stands where the folder would be made');
  const ending = await backUp(journal);
  expect(ending).toMatchObject({ outcome: 'failed', reason: expect.stringMatching(/^[A-Z].+\.$/) });
});
