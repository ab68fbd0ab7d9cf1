import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { JobState } from '#shared/jobs/job.ts';
import { contentsOf } from '../main/bundles/journal-folder.ts';
import { makeSection, wordsOf } from '../main/make-entry.ts';
import { startApp, startWithJournal, type StartedApp } from '../main/start-app.ts';

async function endOf(
  { journal }: StartedApp,
  started: { readonly outcome: string; readonly job?: string; readonly reason?: string },
): Promise<NonNullable<JobState['ending']>> {
  if (started.job === undefined) throw new Error(started.reason);
  for (let seen = -1; ;) {
    const state = await journal.jobs.next({ job: started.job, seen });
    if (state?.ending) return state.ending;
    seen = state?.step ?? seen;
  }
}

/** A journal with an entry that is being written, and a copy of it in one file. */
async function copied() {
  const laptop = await startWithJournal();
  const { journal, folder } = laptop;
  const entry = await journal.entries.create({
    modelId: 'gibbs',
    title: 'A late delivery',
    happenedOn: null,
  });
  await journal.entries.draft({ ...entry, sections: [makeSection('description', 'being typed')] });
  const file = path.join(path.dirname(folder), 'copies', 'mine.hindsight');
  const ending = await endOf(laptop, await journal.bundles.make({ file }));
  return { laptop, entry, file, ending };
}

test('a journal taken to another computer in one file is whole, with the words being typed', async () => {
  const { laptop, entry, file, ending } = await copied();
  expect(ending).toMatchObject({ outcome: 'saved', files: [{ name: 'mine.hindsight' }] });
  const desk = await startApp();
  const folder = path.join(desk.ports.folders.documents, 'restored');
  expect(await endOf(desk, await desk.journal.bundles.restore({ file, folder }))).toMatchObject({
    outcome: 'saved',
    folder,
  });
  expect(await contentsOf(folder)).toEqual(await contentsOf(laptop.folder));
  const opened = await desk.journal.journals.open({ folder });
  expect(opened).toMatchObject({ outcome: 'opened', damage: [] });
  expect(wordsOf(await desk.journal.entries.get({ id: entry.id }))).toContain('being typed');
});

test('nothing is written over, neither by a copy nor by a journal', async () => {
  const { laptop, file } = await copied();
  expect(await endOf(laptop, await laptop.journal.bundles.make({ file }))).toMatchObject({
    outcome: 'failed',
    reason: 'There is already something called mine.hindsight: choose another name.',
  });
  const restored = await laptop.journal.bundles.restore({ file, folder: laptop.folder });
  expect(await endOf(laptop, restored)).toMatchObject({
    outcome: 'failed',
    reason: expect.stringContaining('is not empty'),
  });
  expect(await readdir(path.dirname(file))).toEqual(['mine.hindsight']);
});

test('a copy inside the journal, a relative path and a missing file are refused in a sentence', async () => {
  const { laptop } = await copied();
  const { bundles } = laptop.journal;
  expect(await bundles.make({ file: path.join(laptop.folder, 'me.hindsight') })).toMatchObject({
    outcome: 'refused',
    reason: expect.stringContaining('choose another folder'),
  });
  expect(await bundles.make({ file: 'me.hindsight' })).toMatchObject({ outcome: 'refused' });
  const missing = path.join(laptop.folder, 'nothing.hindsight');
  const folder = `${laptop.folder}-restored`;
  expect(await endOf(laptop, await bundles.restore({ file: missing, folder }))).toMatchObject({
    outcome: 'failed',
    reason: `There is no file ${missing}.`,
  });
});
