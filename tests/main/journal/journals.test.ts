import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makePorts } from '../make-ports.ts';
import { createFailingFileSystem } from '../storage/failing-file-system.ts';
import { makeNewProfile, startApp, startWithJournal } from '../start-app.ts';

test('before a journal is open the app offers its units and models, and refuses the rest in a sentence', async () => {
  const { journal } = await startApp();
  const status = await journal.app.status();
  expect(status).toMatchObject({ open: null, recent: [], picksFolders: false });
  const { units, reflectiveModels } = await journal.guides.list();
  expect(units.map(({ id }) => id)).toContain('develop-customer-relationships-l2');
  expect(reflectiveModels.map(({ id }) => id)).toContain('gibbs');
  await expect(journal.entries.list()).rejects.toThrow(
    'No journal is open: open one or make a new one first.',
  );
});

test('a new journal is whole: its units and all models are copied in, and it opens', async () => {
  const { journal, folder } = await startWithJournal();
  expect((await readdir(folder)).sort()).toEqual([
    'guides',
    'journal.json',
    'journal.json.bak',
    'records',
  ]);
  expect(await readdir(path.join(folder, 'guides', 'units'))).toEqual([
    'develop-customer-relationships-l2.json',
  ]);
  expect(await readdir(path.join(folder, 'guides', 'reflective-models'))).toContain('gibbs.json');
  expect(await journal.profile.get()).toMatchObject({ candidate: 'Ada Example', centre: '' });
  expect((await journal.app.status()).open).toMatchObject({
    folder,
    sample: false,
    hasPassword: false,
    damage: [],
    readOnly: null,
  });
});

test.each([
  [
    'below a file',
    async (folder: string) => {
      await mkdir(path.dirname(folder), { recursive: true });
      await writeFile(folder, 'x');
      return path.join(folder, 'journal');
    },
  ],
  ['where the system makes no folders', () => Promise.resolve('/proc/nowhere/journal')],
] as const)('a journal cannot be made %s, and the sentence says what to do', async (_, place) => {
  const { journal, folder } = await startApp();
  const outcome = await journal.journals.create({
    folder: await place(folder),
    profile: makeNewProfile(),
  });
  expect(outcome).toMatchObject({
    outcome: 'not-opened',
    reason: expect.stringMatching(/choose another place|not be written to/) as string,
  });
});

test('a folder that holds anything is never taken over', async () => {
  const { journal, folder } = await startApp();
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'holiday.jpg'), 'x');
  expect(await journal.journals.create({ folder, profile: makeNewProfile() })).toEqual({
    outcome: 'not-opened',
    reason: 'The folder my-journal is not empty: choose a new name or an empty folder.',
  });
  expect(await readdir(folder)).toEqual(['holiday.jpg']);
});

test('an empty folder is as good as a new one, even if the system has left a file in it', async () => {
  const { journal, folder } = await startApp();
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, '.DS_Store'), 'x');
  const outcome = await journal.journals.create({ folder, profile: makeNewProfile() });
  expect(outcome).toMatchObject({ outcome: 'opened', damage: [] });
});

test.each([
  [
    'a file stands in its place',
    async (folder: string) => {
      await mkdir(path.dirname(folder), { recursive: true });
      await writeFile(folder, '');
    },
  ],
  [
    'a file stands above it',
    async (folder: string) => {
      await mkdir(path.dirname(path.dirname(folder)), { recursive: true });
      await writeFile(path.dirname(folder), '');
    },
  ],
])('a journal that cannot be made because %s is refused in a sentence', async (_, prepare) => {
  const { journal, folder } = await startApp();
  await prepare(folder);
  const outcome = await journal.journals.create({ folder, profile: makeNewProfile() });
  expect(outcome.outcome).toBe('not-opened');
  expect(outcome).toHaveProperty('reason', expect.stringMatching(/^[A-Z].+\.$/));
});

test('a journal that finds no room half way leaves nothing in the way of a second try', async () => {
  const ports = await makePorts();
  const { journal, folder } = await startApp(ports, createFailingFileSystem('ENOSPC', 60));
  const request = { folder, profile: makeNewProfile() };
  expect(await journal.journals.create(request)).toEqual({
    outcome: 'not-opened',
    reason: 'There is no room left on the disk: free some space, then try again.',
  });
  expect(await readdir(folder)).toEqual([]);
  expect((await journal.journals.create(request)).outcome).toBe('opened');
});

test('a unit nobody knows is refused before anything is made', async () => {
  const { journal, folder } = await startApp();
  const profile = makeNewProfile({ unitIds: ['flower-arranging'] });
  expect(await journal.journals.create({ folder, profile })).toEqual({
    outcome: 'not-opened',
    reason: 'There is no guide to the unit flower-arranging: choose another unit.',
  });
  await expect(readdir(folder)).rejects.toThrow('ENOENT');
});

test('half a path is refused: nobody knows where it would start', async () => {
  const { journal } = await startApp();
  expect(await journal.journals.open({ folder: 'my-journal' })).toEqual({
    outcome: 'not-opened',
    reason: `Write the whole path of the folder, from ${path.parse(process.cwd()).root} on.`,
  });
});

test('a folder without a journal says so', async () => {
  const { journal, ports } = await startApp();
  const folder = ports.folders.resources;
  const missing = path.join(ports.folders.documents, 'nowhere');
  expect(await journal.journals.open({ folder: missing })).toEqual({
    outcome: 'not-opened',
    reason: `There is no folder ${missing}.`,
  });
  await mkdir(missing, { recursive: true });
  expect(await journal.journals.open({ folder: missing })).toEqual({
    outcome: 'not-opened',
    reason: `There is no journal in ${missing}: choose the folder that holds journal.json.`,
  });
  expect((await journal.journals.open({ folder: path.join(folder, 'sample') })).outcome).toBe(
    'not-opened',
  );
});

test('a missing or damaged journal.json is read from its copy', async () => {
  const { app, ports, folder } = await startWithJournal();
  await app.close();
  for (const spoil of [
    () => writeFile(path.join(folder, 'journal.json'), '{"format":'),
    () => rm(path.join(folder, 'journal.json')),
  ]) {
    await spoil();
    const { journal } = await startApp(ports);
    expect(await journal.journals.open({ folder })).toMatchObject({
      outcome: 'opened',
      damage: ['journal.json is missing or damaged; its copy journal.json.bak was used.'],
    });
  }
  await rm(path.join(folder, 'journal.json.bak'));
  const { journal } = await startApp(ports);
  expect(await journal.journals.open({ folder })).toMatchObject({
    outcome: 'not-opened',
    reason: expect.stringContaining('the records are still there'),
  });
});

test('a journal of a newer version is not opened and not changed', async () => {
  const { app, ports, folder } = await startWithJournal();
  await app.close();
  const manifest = path.join(folder, 'journal.json');
  const newer = JSON.stringify({ ...JSON.parse(await readFile(manifest, 'utf8')), format: 2 });
  await writeFile(manifest, newer);
  const { journal } = await startApp(ports);
  expect(await journal.journals.open({ folder })).toEqual({
    outcome: 'not-opened',
    reason:
      'This journal was written by a newer version of Hindsight: update Hindsight to open it.',
  });
  expect(await readFile(manifest, 'utf8')).toBe(newer);
});

test('the journals opened last stand first, once each, eight at most, and can be forgotten', async () => {
  const { journal, ports, folder, app } = await startWithJournal();
  await app.close();
  const copies = Array.from({ length: 9 }, (_, number) => `${folder}-${number}`);
  for (const copy of copies) {
    await cp(folder, copy, { recursive: true });
    await journal.journals.open({ folder: copy });
  }
  await journal.journals.open({ folder: copies[4] ?? '' });
  const recent = (await journal.app.status()).recent.map((each) => each.folder);
  expect(recent).toEqual([4, 8, 7, 6, 5, 3, 2, 1].map((number) => `${folder}-${number}`));
  await journal.app.forgetRecent({ folder: copies[8] ?? '' });
  const again = await startApp(ports);
  expect((await again.journal.app.status()).recent).toHaveLength(7);
});

test('a damaged list of recent journals is an empty one', async () => {
  const { journal, ports } = await startWithJournal();
  await writeFile(path.join(ports.folders.appData, 'recent.json'), '[{"folder":');
  expect((await journal.app.status()).recent).toEqual([]);
});

test('how the app looks is remembered', async () => {
  const { journal, ports } = await startApp();
  const settings = { colourScheme: 'dark', contrast: 'more' } as const;
  await journal.app.saveSettings(settings);
  expect((await (await startApp(ports)).journal.app.status()).settings).toEqual(settings);
});

test('the sample opens as a fresh copy each time and is never among the recent ones', async () => {
  const { journal, ports } = await startApp();
  const first = await journal.journals.openSample();
  if (first.outcome === 'not-opened') throw new Error(first.reason);
  expect(first.damage).toEqual([]);
  expect(first.folder.startsWith(ports.folders.appData)).toBe(true);
  const [entry] = await journal.entries.list();
  await journal.entries.remove({ id: entry?.id ?? '' });
  const entriesLeft = (await journal.entries.list()).length;
  for (let round = 0; round < 4; round += 1) await journal.journals.openSample();
  const status = await journal.app.status();
  expect(status).toMatchObject({ recent: [], open: { sample: true } });
  expect(status.open?.folder).not.toBe(first.folder);
  expect(await journal.entries.list()).toHaveLength(entriesLeft + 1);
  expect(await readdir(path.join(ports.folders.appData, 'sample'))).toHaveLength(3);
});

test('an installation without its sample says so', async () => {
  const ports = await makePorts();
  const folders = { ...ports.folders, resources: ports.folders.documents };
  const { journal } = await startApp({ ...ports, folders });
  expect(await journal.journals.openSample()).toEqual({
    outcome: 'not-opened',
    reason: 'This copy of Hindsight came without its sample journal.',
  });
});

test('folders are chosen in the dialog of the system where there is one', async () => {
  const answers = ['/home/ada/journal', null];
  const answer = () => Promise.resolve(answers.shift() ?? null);
  const dialogs = { chooseFolder: answer, chooseFile: answer };
  const { journal } = await startApp(await makePorts({ dialogs }));
  const request = { title: 'Where?', start: null };
  expect(await journal.app.chooseFolder(request)).toEqual({
    outcome: 'chosen',
    folder: '/home/ada/journal',
  });
  expect(await journal.app.chooseFolder(request)).toEqual({ outcome: 'cancelled' });
});

test('a unit chosen later is copied into the journal', async () => {
  const { journal, folder } = await startWithJournal();
  const profile = await journal.profile.get();
  const unitIds = [...profile.unitIds, 'build-and-maintain-customer-relations-l4'];
  await journal.profile.save({ ...profile, unitIds });
  expect(await readdir(path.join(folder, 'guides', 'units'))).toHaveLength(2);
  expect((await journal.profile.get()).unitIds).toEqual(unitIds);
  expect((await journal.coverage.list()).map(({ unitId }) => unitId)).toEqual(unitIds);
});

test('a guide pack that was spoilt by hand is told in one sentence and left alone', async () => {
  const { app, ports, folder } = await startWithJournal();
  await app.close();
  await writeFile(path.join(folder, 'guides', 'units', 'mine.json'), '{"guide": "unit"}');
  const { journal } = await startApp(ports);
  expect(await journal.journals.open({ folder })).toMatchObject({
    outcome: 'opened',
    damage: [
      'The guide pack units/mine.json cannot be used: it is not a unit, a reflective model or a customer model of format 1; it was left as it is.',
    ],
  });
});

test('a journal whose profile was lost opens with a blank one', async () => {
  const { app, ports, folder } = await startWithJournal();
  await app.close();
  await rm(path.join(folder, 'records', 'profile'), { recursive: true });
  const { journal } = await startApp(ports);
  await journal.journals.open({ folder });
  const profile = await journal.profile.get();
  expect(profile.candidate).toBe('Name not known');
  await journal.profile.save({ ...profile, candidate: 'Ada Example' });
  expect((await journal.profile.get()).candidate).toBe('Ada Example');
});
