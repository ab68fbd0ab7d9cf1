import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeSection } from '../main/make-entry.ts';
import { startApp, startWithJournal, type StartedApp } from '../main/start-app.ts';

async function openAgain({ ports, folder }: StartedApp) {
  const started = await startApp(ports);
  const outcome = await started.journal.journals.open({ folder });
  if (outcome.outcome === 'not-opened') throw new Error(outcome.reason);
  return { ...started, damage: outcome.damage };
}

/** A journal with two entries, each saved twice, that was closed in order. */
async function closedJournal() {
  const started = await startWithJournal();
  const { journal, app } = started;
  const made = { modelId: 'gibbs', happenedOn: null } as const;
  const entries = [
    await journal.entries.create({ ...made, title: 'A late delivery' }),
    await journal.entries.create({ ...made, title: 'A tired arrival' }),
  ];
  for (const entry of entries)
    await journal.entries.save({ ...entry, sections: [makeSection('description', 'words')] });
  await app.close();
  const folderOf = (index: number) =>
    path.join(started.folder, 'records', 'entry', entries[index]?.id ?? '');
  return { ...started, folderOf };
}

test('an entry whose files have gone is told to be missing until they are back', async () => {
  const started = await closedJournal();
  const elsewhere = `${started.folder}-elsewhere`;
  await rename(started.folderOf(0), elsewhere);
  const without = await openAgain(started);
  expect(without.damage).toEqual([
    expect.stringMatching(
      /^1 thing that was here on \d+ \w+ \d{4} is missing, not deleted: Entry RA1; let your sync/,
    ),
  ]);
  expect(await without.journal.trash.list()).toEqual([]);
  await without.app.close();
  expect((await openAgain(started)).damage).toHaveLength(1);
  await rename(elsewhere, started.folderOf(0));
  const back = await openAgain(started);
  expect(back.damage).toEqual([]);
  expect(await back.journal.entries.list()).toHaveLength(2);
});

test('a version whose file has gone is told too, though an older one is there', async () => {
  const started = await closedJournal();
  const newest = (await readdir(started.folderOf(1))).sort().at(-1) ?? '';
  await rm(path.join(started.folderOf(1), newest));
  expect((await openAgain(started)).damage).toEqual([
    expect.stringMatching(/^Versions that were here on .+ are missing of Entry RA2; let your sync/),
  ]);
});

test('the copies that sync clients rename are not missing', async () => {
  const started = await closedJournal();
  for (const name of await readdir(started.folderOf(0))) {
    const file = path.join(started.folderOf(0), name);
    await rename(file, file.replace('.json', ' (1).json'));
  }
  expect((await openAgain(started)).damage).toEqual([]);
});

test('what was deleted in the app is not missing', async () => {
  const started = await closedJournal();
  const open = await openAgain(started);
  const [entry] = await open.journal.entries.list();
  await open.journal.entries.remove({ id: entry?.id ?? '' });
  await open.app.close();
  expect((await openAgain(started)).damage).toEqual([]);
});

test('a computer that forgot what it had seen says nothing', async () => {
  const started = await closedJournal();
  await rm(started.folderOf(0), { recursive: true });
  await rm(path.join(started.ports.folders.appData, 'known'), { recursive: true });
  expect((await openAgain(started)).damage).toEqual([]);
});
