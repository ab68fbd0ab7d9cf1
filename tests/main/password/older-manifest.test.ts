import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makePorts } from '../make-ports.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { startApp, startWithJournal } from '../start-app.ts';
import { endOf, password, saveEntry, startSealed, unlock } from './sealed-journal.ts';

const names = ['journal.json', 'journal.json.bak'];
const next = 'five plain green words here';

const readBoth = (folder: string): Promise<readonly string[]> =>
  Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));

async function putBack(folder: string, texts: readonly string[]): Promise<void> {
  for (const [index, name] of names.entries()) {
    await writeFile(path.join(folder, name), texts[index] ?? '');
  }
}

const olderSentence = /^The journal\.json of this journal is older than the one this computer saw/;

/** A journal whose password was changed, with the `journal.json` from before. */
async function startChanged() {
  const started = await startSealed();
  const { journal, folder } = started;
  await saveEntry(journal, 'Canary one');
  const before = await readBoth(folder);
  expect(await journal.password.change({ password, next })).toEqual({ outcome: 'done' });
  await started.app.close();
  return { ...started, before };
}

test('an old journal.json put back opens with the old password for reading only, and is told', async () => {
  const { folder, ports, before } = await startChanged();
  await putBack(folder, before);
  const { journal, app } = await startApp(ports);
  expect(await unlock(journal, folder, next)).toMatchObject({
    outcome: 'not-opened',
    locked: true,
    reason: expect.stringMatching(
      /^This password does not open the journal, but its journal\.json is older/,
    ),
  });
  expect(await unlock(journal, folder)).toMatchObject({
    outcome: 'opened',
    readOnly: { reason: expect.stringMatching(olderSentence) },
  });
  const [entry] = await journal.entries.list();
  expect(entry?.title).toBe('Canary one');
  await app.close();
});

test('the newer one put back is written to as ever', async () => {
  const { folder, ports, before } = await startChanged();
  const newer = await readBoth(folder);
  await putBack(folder, before);
  const { journal } = await startApp(ports);
  await unlock(journal, folder);
  await putBack(folder, newer);
  expect(await unlock(journal, folder, next)).toMatchObject({ outcome: 'opened', readOnly: null });
});

test('whoever put it back on purpose takes the journal off the list, and goes on', async () => {
  const { folder, ports, before } = await startChanged();
  await putBack(folder, before);
  const { journal } = await startApp(ports);
  await unlock(journal, folder);
  await journal.journals.close();
  await journal.app.forgetRecent({ folder });
  expect(await unlock(journal, folder)).toMatchObject({ outcome: 'opened', readOnly: null });
});

test('one from the minute in which the password was turned on does not make plain files believed', async () => {
  const { journal, folder, ports, app } = await startWithJournal();
  await saveEntry(journal, 'Mine');
  const { recoveryKey } = await journal.password.newRecoveryKey();
  const started = await journal.password.turnOn({ password, recoveryKey });
  if (started.outcome === 'refused') throw new Error(started.reason);
  const turning = await readBoth(folder);
  expect(JSON.parse(turning[0] ?? '')).toMatchObject({ seal: { state: 'turning-on' } });
  await endOf(journal, started.job);
  await app.close();
  const other = await startWithJournal();
  const id = await saveEntry(other.journal, 'Planted');
  await other.app.close();
  const { cp } = await import('node:fs/promises');
  const planted = path.join('records', 'entry', id);
  await cp(path.join(other.folder, planted), path.join(folder, planted), { recursive: true });
  await putBack(folder, turning);

  const again = await startApp(ports);
  expect(await unlock(again.journal, folder)).toMatchObject({
    readOnly: { reason: expect.stringMatching(olderSentence) },
  });
  expect((await again.journal.entries.list()).map(({ title }) => title)).toEqual(['Mine']);
  await again.app.close();
});

test('a second computer learns of a changed password with the file, and a restored backup is a journal of its own', async () => {
  const { folder, ports, before } = await startChanged();
  const elsewhere = await startApp(await makePorts());
  expect(await unlock(elsewhere.journal, folder, next)).toMatchObject({ readOnly: null });
  await elsewhere.app.close();

  const newer = await readBoth(folder);
  await putBack(folder, before);
  const { journal } = await startApp(ports);
  await unlock(journal, folder);
  const file = path.join(await temporaryFolder(), 'copy.hindsight');
  const copied = await journal.bundles.make({ file });
  if (copied.outcome !== 'started') throw new Error('not copied');
  await endOf(journal, copied.job);
  const restored = path.join(await temporaryFolder(), 'restored');
  const back = await journal.bundles.restore({ file, folder: restored });
  if (back.outcome === 'refused') throw new Error(back.reason);
  await endOf(journal, back.job);
  expect(await unlock(journal, restored)).toMatchObject({ outcome: 'opened', readOnly: null });
  await putBack(folder, newer);
});

test('what an earlier version of the app remembered is kept', async () => {
  const { folder, ports, app } = await startSealed();
  await app.close();
  const file = path.join(ports.folders.appData, 'sealed.json');
  await writeFile(file, JSON.stringify([folder, '/somewhere/else']));
  const { journal } = await startApp(ports);
  expect(await unlock(journal, folder)).toMatchObject({ outcome: 'opened', readOnly: null });
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual([
    { folder: '/somewhere/else', seal: null },
    { folder, seal: { keyId: expect.stringMatching(/^[0-9a-f]{16}$/), edition: 1 } },
  ]);
});
