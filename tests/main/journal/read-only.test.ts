import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { buildClient } from '#shared/contract/client.ts';
import { createJournal } from '#main/create-journal.ts';
import { startWithJournal } from '../start-app.ts';

async function openForReading() {
  const first = await startWithJournal();
  const entry = await first.journal.entries.create({
    modelId: 'gibbs',
    title: 'A late delivery',
    happenedOn: null,
  });
  await first.journal.entries.draft({ ...entry, title: 'Still being typed' });
  const app = await createJournal(first.ports);
  const journal = buildClient(app.dispatch);
  const outcome = await journal.journals.open({ folder: first.folder, forReading: true });
  return { first, entry, app, journal, outcome };
}

const listFiles = async (folder: string) => (await readdir(folder, { recursive: true })).toSorted();

test('a journal opened for reading shows everything, what is being typed too', async () => {
  const { journal, outcome, entry } = await openForReading();
  expect(outcome).toMatchObject({ outcome: 'opened', readOnly: { reason: /for reading only/ } });
  expect((await journal.entries.get({ id: entry.id }))?.title).toBe('Still being typed');
});

test('no call changes a file of a journal opened for reading, and each says why', async () => {
  const { first, journal, entry, app } = await openForReading();
  const before = await listFiles(first.folder);
  const reason = /for reading only/;
  const saved = await journal.entries.save({ ...entry, title: 'Mine' });
  expect(saved).toMatchObject({ outcome: 'not-saved', reason: expect.stringMatching(reason) });
  const draft = await journal.entries.draft({ ...entry, title: 'Mine' });
  expect(draft).toMatchObject({ outcome: 'not-saved', reason: expect.stringMatching(reason) });
  await expect(journal.entries.remove({ id: entry.id })).rejects.toThrow(reason);
  const profile = await journal.profile.get();
  await expect(journal.profile.save({ ...profile, centre: 'x' })).rejects.toThrow(reason);
  await app.close();
  expect(await listFiles(first.folder)).toEqual(before);
});
