import { cp } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Entry } from '#shared/entries/entry.ts';
import { makeSection, testId, wordsOf } from '../make-entry.ts';
import { makePorts } from '../make-ports.ts';
import { startApp, startWithJournal } from '../start-app.ts';
import { changedOnTwoComputers, openAt } from './changed-on-two-computers.ts';

const describe = (entry: Entry, words: string): Entry => ({
  ...entry,
  sections: [makeSection('description', words)],
});

/** A journal with one entry that was saved with each of the given descriptions. */
async function written(...versions: readonly string[]) {
  const started = await startWithJournal();
  const entry = await started.journal.entries.create({
    modelId: 'gibbs',
    title: 'A late delivery',
    happenedOn: null,
  });
  for (const words of versions) await started.journal.entries.save(describe(entry, words));
  return { ...started, entry, record: { kind: 'entry', id: entry.id } as const };
}

test('every saved version is listed, the newest first, with what was changed and by how many words', async () => {
  const { journal, record } = await written('It was late', 'It was two days late again');
  const history = await journal.history.list(record);
  expect(history?.name).toBe('Entry RA1');
  expect(history?.versions).toMatchObject([
    { standing: 'current', here: true, wordsAdded: 3, wordsRemoved: 0, changed: ['Description'] },
    { standing: 'earlier', wordsAdded: 3, wordsRemoved: 0, changed: ['Description'] },
    { standing: 'earlier', wordsRemoved: 0, changed: [] },
  ]);
});

test('what is being typed is a version by the time the history is looked at', async () => {
  const { journal, record, entry } = await written('It was late');
  await journal.entries.draft(describe(entry, 'It was late, and I knew it'));
  const history = await journal.history.list(record);
  expect(history?.versions[0]).toMatchObject({ standing: 'current', wordsAdded: 4 });
});

test('two versions are compared word by word', async () => {
  const { journal, record } = await written('It was late', 'It was very late');
  const [newer, older] = (await journal.history.list(record))?.versions ?? [];
  const compared = await journal.history.get({
    ...record,
    revision: newer?.revision ?? '',
    against: older?.revision ?? '',
  });
  expect(compared?.parts.find(({ id }) => id === 'sections/description')).toEqual({
    id: 'sections/description',
    name: 'Description',
    takable: true,
    pieces: [
      { change: 'same', text: 'It was ' },
      { change: 'added', text: 'very ' },
      { change: 'same', text: 'late' },
    ],
  });
  expect(compared?.parts.find(({ id }) => id === 'title')?.pieces).toEqual([
    { change: 'same', text: 'A late delivery' },
  ]);
});

test('an older version is restored as a new one, and those in between stay', async () => {
  const { journal, record } = await written('first words', 'second words');
  const before = (await journal.history.list(record))?.versions ?? [];
  const first = before[1]?.revision ?? '';
  expect(await journal.history.restore({ ...record, revision: first })).toMatchObject({
    outcome: 'saved',
  });
  expect(wordsOf(await journal.entries.get({ id: record.id }))).toContain('first words');
  const after = (await journal.history.list(record))?.versions ?? [];
  expect(after.slice(1).map(({ revision }) => revision)).toEqual(
    before.map(({ revision }) => revision),
  );
});

test('restoring keeps what was being typed as a version of its own', async () => {
  const { journal, record, entry } = await written('first words');
  const first = (await journal.history.list(record))?.versions[0]?.revision ?? '';
  await journal.entries.draft(describe(entry, 'typed since'));
  await journal.history.restore({ ...record, revision: first });
  const [, typed] = (await journal.history.list(record))?.versions ?? [];
  const shown = await journal.history.get({
    ...record,
    revision: typed?.revision ?? '',
    against: null,
  });
  expect(JSON.stringify(shown)).toContain('typed since');
});

test('a version whose file has gone is refused in a sentence, and a record nobody knows has no history', async () => {
  const { journal, record } = await written('words');
  const revision = '0mmqms000-laptop-1e234d25c4d6bca3';
  expect(await journal.history.restore({ ...record, revision })).toMatchObject({
    outcome: 'not-saved',
    reason: expect.stringContaining('choose another one'),
  });
  expect(await journal.history.get({ ...record, revision, against: null })).toBeNull();
  expect(await journal.history.list({ kind: 'measure', id: testId(3) })).toBeNull();
});

test('what was deleted is in the trash, with its name, and comes back from there', async () => {
  const { journal, record } = await written('words');
  expect(await journal.trash.list()).toEqual([]);
  await journal.entries.remove({ id: record.id });
  expect(await journal.trash.list()).toMatchObject([
    { ...record, name: 'Entry RA1, “A late delivery”' },
  ]);
  const deleted = (await journal.history.list(record))?.versions[0];
  expect(deleted).toMatchObject({ deleted: true, standing: 'current' });
  await journal.trash.restore(record);
  expect(await journal.trash.list()).toEqual([]);
  expect(wordsOf(await journal.entries.get({ id: record.id }))).toContain('words');
});

test('two texts written on two computers wait until one is chosen part by part, and then the sentence is gone', async () => {
  const { ports, folder, record } = await changedOnTwoComputers();
  const joined = await startApp(ports);
  expect(await openAt(joined, folder)).toEqual([expect.stringContaining('open its history')]);
  const versions = (await joined.journal.history.list(record))?.versions ?? [];
  const other = versions.find(({ standing }) => standing === 'other');
  expect(other).toMatchObject({ here: false });
  await joined.journal.history.settle({
    ...record,
    other: other?.revision ?? '',
    take: ['sections/description'],
  });
  const settled = await joined.journal.entries.get({ id: record.id });
  expect(wordsOf(settled)).toContain('from the desk');
  expect(settled?.setting).toBe('shop');
  expect((await joined.journal.history.list(record))?.versions[0]).toMatchObject({
    standing: 'current',
  });
  await joined.app.close();
  expect(await openAt(await startApp(ports), folder)).toEqual([]);
});

test('writing on without choosing leaves the choice open', async () => {
  const { ports, folder, record } = await changedOnTwoComputers();
  const joined = await startApp(ports);
  await openAt(joined, folder);
  const entry = await joined.journal.entries.get({ id: record.id });
  if (!entry) throw new Error('The entry is not there.');
  await joined.journal.entries.save({ ...entry, title: 'Written on' });
  await joined.app.close();
  const again = await startApp(ports);
  expect(await openAt(again, folder)).toEqual([expect.stringContaining('open its history')]);
  const versions = (await again.journal.history.list(record))?.versions ?? [];
  expect(versions.map(({ standing }) => standing).filter((each) => each !== 'earlier')).toEqual([
    'current',
    'other',
  ]);
});

test('of three texts written at once each waits for a choice of its own', async () => {
  const { ports, folder, record } = await changedOnTwoComputers();
  const third = `${folder}-on-the-train`;
  const train = await startApp(await makePorts());
  const joined = await startApp(ports);
  await openAt(joined, folder);
  const [current, other] = (await joined.journal.history.list(record))?.versions ?? [];
  await joined.app.close();
  await cp(folder, third, {
    recursive: true,
    filter: (file) =>
      !file.includes(current?.revision ?? '') && !file.includes(other?.revision ?? ''),
  });
  await openAt(train, third);
  const entry = await train.journal.entries.get({ id: record.id });
  if (!entry) throw new Error('The entry is not there.');
  await train.journal.entries.save(describe(entry, 'from the train'));
  await train.app.close();
  await cp(third, folder, { recursive: true });

  const again = await startApp(ports);
  await openAt(again, folder);
  const waiting = async () =>
    ((await again.journal.history.list(record))?.versions ?? []).filter(
      ({ standing }) => standing === 'other',
    );
  const [first] = await waiting();
  expect(await waiting()).toHaveLength(2);
  await again.journal.history.settle({ ...record, other: first?.revision ?? '', take: [] });
  expect(await waiting()).toHaveLength(1);
  expect((await waiting())[0]?.revision).not.toBe(first?.revision);
});
