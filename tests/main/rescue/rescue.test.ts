import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { JournalClient } from '#shared/contract/contract.ts';
import { contentsOf } from '../bundles/journal-folder.ts';
import { endOf, password } from '../password/sealed-journal.ts';
import { startWithJournal } from '../start-app.ts';

/** A journal with two versions of an entry and a backup, closed. */
async function start() {
  const started = await startWithJournal();
  const { journal, folder } = started;
  const entry = await journal.entries.create({
    modelId: 'gibbs',
    title: 'first',
    happenedOn: null,
  });
  await journal.entries.save({ ...entry, title: 'second' });
  const backup = await journal.backups.make();
  if (backup.outcome === 'refused') throw new Error(backup.reason);
  for (let seen = -1; ;) {
    const state = await journal.jobs.next({ job: backup.job, seen });
    if (state?.ending) break;
    seen = state?.step ?? seen;
  }
  await journal.journals.close();
  const versions = path.join(folder, 'records', 'entry', entry.id);
  const [older = '', newer = ''] = (await readdir(versions)).toSorted();
  return {
    journal,
    folder,
    entry,
    older: path.join(versions, older),
    newer: path.join(versions, newer),
  };
}

async function look(journal: JournalClient, folder: string) {
  const looked = await journal.rescue.look({ folder });
  if (looked.outcome === 'refused') throw new Error(looked.reason);
  return looked.report;
}

test('a journal in order says so', async () => {
  const { journal, folder } = await start();
  expect(await look(journal, folder)).toMatchObject({
    reason: null,
    files: [],
    readable: { entries: 1 },
    backups: [{ reason: 'asked' }],
  });
});

test('a damaged version is named, with the other versions and the backup that holds it, and comes back beside it', async () => {
  const { journal, folder, entry, newer } = await start();
  const spoilt = (await readFile(newer, 'utf8')).replace('second', 'secund');
  await writeFile(newer, spoilt);
  const report = await look(journal, folder);
  expect(report.files).toMatchObject([
    {
      problem: 'is damaged',
      missing: false,
      record: { kind: 'entry', name: 'Entry RA1', otherVersions: 1 },
      inBackup: report.backups[0]?.file,
    },
  ]);
  expect(await journal.rescue.bringBack({ folder })).toEqual({ outcome: 'brought-back', files: 1 });
  expect(await readFile(newer, 'utf8')).toBe(spoilt);
  const opened = await journal.journals.open({ folder });
  expect(opened).toMatchObject({ outcome: 'opened', damage: [] });
  expect((await journal.entries.get({ id: entry.id }))?.title).toBe('second');
});

test('what is gone comes back from the backup, and what is there is never written over', async () => {
  const { journal, folder, newer, older } = await start();
  const before = await contentsOf(folder);
  await rm(newer);
  await rm(path.join(folder, 'guides'), { recursive: true });
  await writeFile(older, 'changed by somebody');
  const damaged = await readFile(older);
  const done = await journal.rescue.bringBack({ folder });
  expect(done.outcome).toBe('brought-back');
  const after = await contentsOf(folder);
  const changed = path.relative(folder, older);
  for (const [file, bytes] of Object.entries(before)) {
    if (file !== changed) expect(after[file], file).toBe(bytes);
  }
  expect(await readFile(older)).toEqual(damaged);
});

test('a journal without journal.json is opened for reading, and whole again from its backup', async () => {
  const { journal, folder } = await start();
  for (const name of ['journal.json', 'journal.json.bak']) await rm(path.join(folder, name));
  expect((await journal.journals.open({ folder })).outcome).toBe('not-opened');
  expect(await look(journal, folder)).toMatchObject({
    reason: expect.stringMatching(/journal\.json/),
    readable: { entries: 1 },
    backups: [{}],
  });
  const reading = await journal.journals.open({ folder, forReading: true });
  expect(reading).toMatchObject({ outcome: 'opened', readOnly: { reason: expect.any(String) } });
  expect(await journal.entries.list()).toHaveLength(1);
  await journal.rescue.bringBack({ folder });
  expect(await journal.journals.open({ folder })).toMatchObject({ outcome: 'opened', damage: [] });
});

test('damaged files are copied aside and stay where they are', async () => {
  const { journal, folder, newer } = await start();
  await writeFile(newer, 'not to be read');
  const done = await journal.rescue.setAside({ folder });
  if (done.outcome === 'refused') throw new Error(done.reason);
  expect(done.files).toBe(1);
  const copy = path.join(done.folder, path.relative(folder, newer));
  expect(await readFile(copy, 'utf8')).toBe('not to be read');
  expect(await readFile(newer, 'utf8')).toBe('not to be read');
});

test('a folder that is not there is refused in a sentence', async () => {
  const { journal } = await start();
  expect(await journal.rescue.look({ folder: '/nowhere/at/all' })).toEqual({
    outcome: 'refused',
    reason: 'There is no folder /nowhere/at/all.',
  });
});

test('a backup from before the password is no source for a journal that has one now', async () => {
  const { journal, folder } = await start();
  await journal.journals.open({ folder });
  const { recoveryKey } = await journal.password.newRecoveryKey();
  const started = await journal.password.turnOn({ password, recoveryKey });
  if (started.outcome === 'refused') throw new Error(started.reason);
  expect(await endOf(journal, started.job)).toMatchObject({ outcome: 'saved' });
  expect(await look(journal, folder)).toMatchObject({ reason: null, files: [], backups: [] });
  expect(await journal.rescue.bringBack({ folder })).toEqual({ outcome: 'brought-back', files: 0 });
});
