import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkJournal } from '#main/journal/check-journal.ts';
import { makePorts } from '../make-ports.ts';
import { makeNewProfile, startApp, startWithJournal, type StartedApp } from '../start-app.ts';
import { endOf, filesWith, password, saveEntry, startSealed } from './sealed-journal.ts';

/** What somebody can do who may write in the folder and does not know the password. */
async function putPlainManifest(folder: string): Promise<void> {
  const whole = JSON.parse(await readFile(path.join(folder, 'journal.json'), 'utf8'));
  const plain = { format: 1, journalId: whole.journalId, createdAt: whole.createdAt, keySlots: [] };
  for (const name of ['journal.json', 'journal.json.bak']) {
    await writeFile(path.join(folder, name), JSON.stringify(plain));
  }
}

/** A sealed journal whose journal.json was replaced by one without a password. */
async function startReplaced(): Promise<StartedApp> {
  const started = await startSealed();
  await saveEntry(started.journal, 'Canary one');
  await started.app.close();
  await putPlainManifest(started.folder);
  return started;
}

test('a sealed journal whose journal.json says “no password” is not opened, here or on a computer that never saw it', async () => {
  const { folder, ports } = await startReplaced();
  const before = (await readdir(folder, { recursive: true })).sort();
  for (const computer of [ports, await makePorts()]) {
    const { app, journal } = await startApp(computer);
    expect(await journal.journals.open({ folder })).toEqual({
      outcome: 'not-opened',
      reason:
        'The files of this journal are encrypted, but its journal.json says that it has no password: put journal.json back from a backup.',
    });
    expect((await journal.app.status()).open).toBeNull();
    await app.close();
  }
  expect((await readdir(folder, { recursive: true })).sort()).toEqual(before);
  expect(await checkJournal(folder, ports)).toContain(
    'The files of this journal are encrypted, but its journal.json says that it has no password: put journal.json back from a backup.',
  );
});

test('encrypted files under other names are noticed too', async () => {
  const { folder } = await startReplaced();
  for (const file of await filesWith(folder, ['.sealed'])) {
    await writeFile(file.replace(/\.sealed$/, '.json'), await readFile(file));
    await rm(file);
  }
  const { journal } = await startApp();
  expect(await journal.journals.open({ folder })).toMatchObject({ outcome: 'not-opened' });
});

test('a plain journal with encrypted files among its own can be read and not changed', async () => {
  const { folder } = await startReplaced();
  const plain = await startWithJournal();
  const id = await saveEntry(plain.journal, 'Mine');
  await plain.app.close();
  const sealed = (await filesWith(folder, ['.sealed'])).find((file) => file.includes('entry'))!;
  const into = path.join(plain.folder, path.relative(folder, sealed));
  await mkdir(path.dirname(into), { recursive: true });
  await writeFile(into, await readFile(sealed));

  const { journal } = await startApp(plain.ports);
  const opened = await journal.journals.open({ folder: plain.folder });
  expect(opened).toMatchObject({
    outcome: 'opened',
    readOnly: { reason: expect.stringMatching(/^Some files of this journal are encrypted/) },
  });
  const entry = (await journal.entries.get({ id }))!;
  expect(entry.title).toBe('Mine');
  expect(await journal.entries.save({ ...entry, title: 'Typed' })).toMatchObject({
    outcome: 'not-saved',
    reason: expect.stringMatching(/^Some files of this journal are encrypted/),
  });
  await rm(into);
  await journal.journals.open({ folder: plain.folder });
  expect(await journal.entries.save({ ...entry, title: 'Typed' })).toMatchObject({
    outcome: 'saved',
  });
});

test.each(['vault', 'drafts'])(
  'encrypted files in %s alone are enough: nothing is written to such a journal',
  async (room) => {
    const sealed = await startSealed();
    const id = await saveEntry(sealed.journal, 'Canary one');
    const entry = (await sealed.journal.entries.get({ id }))!;
    await sealed.journal.entries.draft({ ...entry, title: 'Canary typed' });
    const begun = await sealed.journal.vault.begin({ name: 'a.txt', bytes: 7, large: false });
    if (begun.outcome === 'refused') throw new Error(begun.reason);
    const { upload } = begun;
    await sealed.journal.vault.piece({ upload, base64: Buffer.from('a photo').toString('base64') });
    await sealed.journal.vault.finish({ upload });
    const plain = await startWithJournal();
    await plain.app.close();
    await cp(path.join(sealed.folder, room), path.join(plain.folder, room), { recursive: true });

    const { journal } = await startApp(await makePorts());
    expect(await journal.journals.open({ folder: plain.folder })).toMatchObject({
      outcome: 'opened',
      readOnly: { reason: expect.stringMatching(/^Some files of this journal are encrypted/) },
    });
  },
);

test('an encrypted write that a crash cut short keeps nobody out of a journal without a password', async () => {
  const { folder, app, ports } = await startWithJournal();
  await app.close();
  await mkdir(path.join(folder, 'vault'), { recursive: true });
  await writeFile(path.join(folder, 'vault', '~laptop-01k9s3v8p6.tmp'), 'HJS1 and half of a photo');
  const { journal } = await startApp(ports);
  expect(await journal.journals.open({ folder })).toMatchObject({ readOnly: null });
});

test('a plain journal in the place of one that had a password here is not written to until its owner says so', async () => {
  const { folder, ports, app } = await startSealed();
  await app.close();
  await rm(folder, { recursive: true });
  const other = await startWithJournal();
  await other.app.close();
  await cp(other.folder, folder, { recursive: true });

  const { journal } = await startApp(ports);
  expect(await journal.journals.open({ folder })).toMatchObject({
    outcome: 'opened',
    readOnly: { reason: expect.stringMatching(/^This journal had a password on this computer/) },
  });
  await journal.app.forgetRecent({ folder });
  expect(await journal.journals.open({ folder })).toMatchObject({
    outcome: 'opened',
    readOnly: null,
  });
});

test('a password turned off here, or a new journal in the old place, is written to as ever', async () => {
  const { folder, ports, app, journal } = await startSealed();
  const off = await journal.password.turnOff({ password });
  if (off.outcome === 'refused') throw new Error(off.reason);
  await endOf(journal, off.job);
  await app.close();
  const again = await startApp(ports);
  const opened = { outcome: 'opened', readOnly: null };
  expect(await again.journal.journals.open({ folder })).toMatchObject(opened);
  await again.app.close();

  const sealed = await startSealed();
  await sealed.journal.journals.lock();
  await rm(sealed.folder, { recursive: true });
  expect(
    await sealed.journal.journals.create({ folder: sealed.folder, profile: makeNewProfile() }),
  ).toMatchObject(opened);
});
