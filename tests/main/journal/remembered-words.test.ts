import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { makePorts } from '../make-ports.ts';
import {
  endOf,
  filesWith,
  password,
  saveEntry,
  startSealed,
  unlock,
} from '../password/sealed-journal.ts';
import { startWithJournal, type StartedApp } from '../start-app.ts';
import { testId } from '../make-entry.ts';

/** Every journal counts as long, and every file as older than a tick of the disk's clock. */
const portsThatRemember = () =>
  makePorts({ longJournal: 1, clock: () => new Date(Date.now() + 60_000) });

const memoryOf = ({ ports }: StartedApp): string => path.join(ports.folders.appData, 'known');

/** Waits until the journal that was just opened is remembered: nothing is added to what is. */
async function untilRemembered(started: StartedApp): Promise<void> {
  const listed = async () =>
    (await readdir(memoryOf(started), { recursive: true })).filter((name) => !name.includes('.'));
  let before: string[] = [];
  await vi.waitFor(
    async () => {
      const now = await listed();
      const isDone = now.length > 1 && now.length === before.length;
      before = now;
      expect(isDone).toBe(true);
    },
    { timeout: 30_000, interval: 400 },
  );
}

async function openAgain(started: StartedApp): Promise<void> {
  await started.journal.journals.close();
  await started.journal.journals.open({ folder: started.folder });
  await untilRemembered(started);
}

it('words of a customer who was erased are not remembered any more', async () => {
  const started = await startWithJournal(await portsThatRemember());
  const { journal } = started;
  const about = 'Comes on Tuesdays with the walking group';
  await journal.customers.save({
    id: testId(1),
    code: 'Customer A',
    relation: 'external',
    about,
    preference: 'by phone',
  });
  await openAgain(started);
  expect(await filesWith(memoryOf(started), [about])).not.toEqual([]);
  const { outcome } = await journal.erasure.erase({ customerId: testId(1), evidenceIds: [] });
  expect(outcome).toBe('erased');
  expect(await filesWith(memoryOf(started), [about])).toEqual([]);
});

it('of a journal with a password nothing is remembered that could be read, and the list comes from it all the same', async () => {
  const started = await startSealed(await portsThatRemember());
  const { journal, folder } = started;
  await saveEntry(journal, 'Xylophone');
  await journal.journals.close();
  await unlock(journal, folder);
  await untilRemembered(started);
  expect(await filesWith(started.ports.folders.appData, ['Xylophone', 'Canaryname'])).toEqual([]);
  await journal.journals.close();
  await unlock(journal, folder);
  expect((await journal.entries.list()).map(({ title }) => title)).toEqual(['Xylophone']);
});

it('what was remembered before a journal got its password is gone when it has one', async () => {
  const started = await startWithJournal(await portsThatRemember());
  const { journal } = started;
  await saveEntry(journal, 'Xylophone');
  await openAgain(started);
  expect(await filesWith(memoryOf(started), ['Xylophone'])).not.toEqual([]);
  const { recoveryKey } = await journal.password.newRecoveryKey();
  const turning = await journal.password.turnOn({ password, recoveryKey });
  expect(turning.outcome).toBe('started');
  if (turning.outcome === 'started') await endOf(journal, turning.job);
  expect(await filesWith(memoryOf(started), ['Xylophone'])).toEqual([]);
});
