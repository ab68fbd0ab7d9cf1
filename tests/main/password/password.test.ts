import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { wholeReport } from '#shared/reports/report-options.ts';
import { startApp, startWithJournal } from '../start-app.ts';
import { endOf, filesWith, password, saveEntry, startSealed, unlock } from './sealed-journal.ts';

const canaries = ['Canary', 'canary'];

test('a journal made with a password holds nothing that can be read, here or in the app’s data', async () => {
  const { journal, folder, ports, app } = await startSealed();
  await saveEntry(journal, 'Canary one');
  await journal.entries.draft({
    ...(await firstEntry(journal)),
    title: 'Canary two',
  });
  expect(await filesWith(folder, canaries)).toEqual([]);
  await app.close();
  expect(await filesWith(folder, canaries)).toEqual([]);
  expect(await filesWith(ports.folders.appData, canaries)).toEqual([]);
});

test('it waits for its password when it is opened again, and gives back every word', async () => {
  const { app, ports, folder, journal } = await startSealed();
  const id = await saveEntry(journal, 'The quiet table');
  await app.close();

  const again = await startApp(ports);
  const closed = await again.journal.journals.open({ folder });
  expect(closed).toMatchObject({ outcome: 'not-opened', locked: true });
  expect((await again.journal.app.status()).locked).toBe(folder);
  await expect(again.journal.entries.list()).rejects.toThrow('No journal is open');

  expect(await unlock(again.journal, folder, 'four plain green word')).toEqual({
    outcome: 'not-opened',
    locked: true,
    reason: 'This is not the password of this journal: try again, capital letters count.',
  });
  expect(await unlock(again.journal, folder)).toMatchObject({
    outcome: 'opened',
    folder,
    damage: [],
  });
  expect((await again.journal.entries.get({ id }))?.title).toBe('The quiet table');
  expect((await again.journal.app.status()).locked).toBeNull();
});

test('locking keeps what was being typed, and forgets the journal, its pages and its key', async () => {
  const { app, folder, journal } = await startSealed();
  await saveEntry(journal, 'Before');
  const entry = await firstEntry(journal);
  await journal.entries.draft({ ...entry, title: 'Typed a moment ago' });
  const page = await journal.reports.preview(wholeReport('portfolio'));
  expect(page.outcome).toBe('ready');

  await journal.journals.lock();
  await expect(journal.entries.list()).rejects.toThrow('No journal is open');
  if (page.outcome === 'ready') expect(app.preview(page.url.split('/').at(-1) ?? '')).toBeNull();
  await unlock(journal, folder);
  expect((await firstEntry(journal)).title).toBe('Typed a moment ago');
});

test('the recovery key opens it too, however it is typed; a slip in it is told', async () => {
  const { app, ports, folder, recoveryKey } = await startSealed();
  expect(recoveryKey).toMatch(/^(?:[A-Z2-7]{4}-){13}[A-Z2-7]{4}$/);
  await app.close();
  const { journal } = await startApp(ports);
  const recover = (text: string) =>
    journal.journals.unlock({ folder, secret: { kind: 'recovery', text } });

  const slip = recoveryKey.startsWith('A')
    ? `B${recoveryKey.slice(1)}`
    : `A${recoveryKey.slice(1)}`;
  expect(await recover(slip)).toMatchObject({ reason: expect.stringContaining('group by group') });
  const other = (await journal.password.newRecoveryKey()).recoveryKey;
  expect(await recover(other)).toMatchObject({
    reason: expect.stringContaining('another journal'),
  });
  expect(await recover(recoveryKey.toLowerCase().replaceAll('-', ' '))).toMatchObject({
    outcome: 'opened',
  });
});

test('letters with accents give the same key, typed as one character or as two', async () => {
  const { app, ports, folder, journal } = await startSealed();
  const composed = 'Zoë café Łódź ﬁne'.normalize('NFC');
  expect(await journal.password.change({ password, next: composed })).toEqual({ outcome: 'done' });
  await app.close();
  const again = await startApp(ports);
  expect(await unlock(again.journal, folder, composed.normalize('NFD'))).toMatchObject({
    outcome: 'opened',
  });
});

test('a changed password opens the journal, the one before it does not; the recovery key may be renewed', async () => {
  const { app, ports, folder, journal, recoveryKey } = await startSealed();
  expect(
    await journal.password.change({ password: 'wrong words here', next: 'another one' }),
  ).toEqual({
    outcome: 'refused',
    reason: 'This is not the password of this journal: try again, capital letters count.',
  });
  await journal.password.change({ password, next: 'another good one' });
  const renewed = (await journal.password.newRecoveryKey()).recoveryKey;
  const renewal = { password: 'another good one', recoveryKey: renewed };
  expect(await journal.password.renewRecovery(renewal)).toEqual({ outcome: 'done' });
  await app.close();

  const again = await startApp(ports);
  expect(await unlock(again.journal, folder)).toMatchObject({ outcome: 'not-opened' });
  const before = { kind: 'recovery', text: recoveryKey } as const;
  expect(await again.journal.journals.unlock({ folder, secret: before })).toMatchObject({
    outcome: 'not-opened',
  });
  expect(await unlock(again.journal, folder, 'another good one')).toMatchObject({
    outcome: 'opened',
    damage: [],
  });
});

test('a damaged slot is not called a wrong password; the copy of journal.json helps out', async () => {
  const { app, ports, folder } = await startSealed();
  await app.close();
  const file = path.join(folder, 'journal.json');
  const whole = await readFile(file, 'utf8');
  const damaged = whole.replace(
    /"key": "(.)/,
    (_, first) => `"key": "${first === 'A' ? 'B' : 'A'}`,
  );
  await writeFile(file, damaged);
  const { journal } = await startApp(ports);
  expect(await unlock(journal, folder)).toMatchObject({ outcome: 'opened' });

  await journal.journals.lock();
  await writeFile(`${file}.bak`, damaged);
  expect(await unlock(journal, folder)).toMatchObject({
    reason: expect.stringContaining('the part of journal.json it opens is damaged'),
  });
});

test('a damaged record is told when the journal has been unlocked, and is no matter of the password', async () => {
  const { app, ports, folder, journal } = await startSealed();
  const id = await saveEntry(journal, 'Whole');
  await journal.entries.save({ ...(await firstEntry(journal)), title: 'To be damaged' });
  await app.close();
  const [newest] = (await filesWith(path.join(folder, 'records', 'entry', id), ['-']))
    .sort()
    .slice(-1);
  const bytes = await readFile(newest ?? '');
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  await writeFile(newest ?? '', bytes);

  const again = await startApp(ports);
  expect(await unlock(again.journal, folder)).toMatchObject({
    outcome: 'opened',
    damage: [expect.stringMatching(/\.sealed is damaged; it was left as it is\.$/)],
  });
  expect((await again.journal.entries.get({ id }))?.title).toBe('Whole');
});

test('a password is turned on and off again without a word lost or left behind', async () => {
  const { app, ports, folder, journal } = await startWithJournal();
  const id = await saveEntry(journal, 'Canary entry');
  await journal.entries.draft({ ...(await firstEntry(journal)), title: 'Canary draft' });
  const { recoveryKey } = await journal.password.newRecoveryKey();
  const started = await journal.password.turnOn({ password, recoveryKey });
  if (started.outcome === 'refused') throw new Error(started.reason);
  expect(await endOf(journal, started.job)).toMatchObject({ outcome: 'saved' });
  expect(await journal.password.status()).toEqual({ state: 'on', job: null, plain: 0 });
  expect((await journal.app.status()).open?.damage).toEqual([]);
  expect((await journal.entries.get({ id }))?.title).toBe('Canary draft');
  expect((await journal.history.list({ kind: 'entry', id }))?.versions.length).toBeGreaterThan(1);
  await app.close();
  expect(await filesWith(folder, canaries)).toEqual([]);
  expect(await filesWith(ports.folders.appData, [...canaries, 'Ada'])).toEqual([]);

  const again = await startApp(ports);
  expect(await unlock(again.journal, folder)).toMatchObject({
    outcome: 'opened',
    folder,
    damage: [],
  });
  const off = await again.journal.password.turnOff({ password });
  if (off.outcome === 'refused') throw new Error(off.reason);
  expect(await endOf(again.journal, off.job)).toMatchObject({ outcome: 'saved' });
  await again.app.close();

  const plain = await startApp(ports);
  expect(await plain.journal.journals.open({ folder })).toMatchObject({
    outcome: 'opened',
    folder,
    damage: [],
  });
  expect((await plain.journal.entries.get({ id }))?.title).toBe('Canary draft');
  expect(JSON.parse(await readFile(path.join(folder, 'journal.json'), 'utf8'))).toMatchObject({
    format: 1,
    keySlots: [],
  });
});

test('a plain file in a journal with a password is told, not believed, and encrypted when asked', async () => {
  const { app, ports, folder } = await startSealed();
  const other = await startWithJournal();
  const id = await saveEntry(other.journal, 'From elsewhere');
  await other.app.close();
  const [file] = await filesWith(path.join(other.folder, 'records', 'entry', id), ['elsewhere']);
  const into = path.join(folder, 'records', 'entry', path.basename(file ?? ''));
  await app.close();
  const target = path.join(folder, 'records', 'entry', id);
  await mkdir(target, { recursive: true });
  await writeFile(path.join(target, path.basename(into)), await readFile(file ?? ''));

  const again = await startApp(ports);
  expect(await unlock(again.journal, folder)).toMatchObject({
    outcome: 'opened',
    damage: [expect.stringContaining('is not encrypted, although this journal has a password')],
  });
  expect(await again.journal.entries.get({ id })).toBeNull();
  expect((await again.journal.password.status()).plain).toBe(1);
  const started = await again.journal.password.sealRest();
  if (started.outcome === 'refused') throw new Error(started.reason);
  await endOf(again.journal, started.job);
  expect((await again.journal.password.status()).plain).toBe(0);
  await again.journal.journals.lock();
  expect(await unlock(again.journal, folder)).toMatchObject({ outcome: 'opened', damage: [] });
  expect((await again.journal.entries.get({ id }))?.title).toBe('From elsewhere');
});

async function firstEntry(journal: Awaited<ReturnType<typeof startApp>>['journal']) {
  const [summary] = await journal.entries.list();
  const entry = await journal.entries.get({ id: summary?.id ?? '' });
  if (!entry) throw new Error('There is no entry.');
  return entry;
}
