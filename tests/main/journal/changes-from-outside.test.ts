import { readdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildClient } from '#shared/contract/client.ts';
import type { JournalClient } from '#shared/contract/contract.ts';
import type { Entry } from '#shared/entries/entry.ts';
import { richTextFromPlain } from '#shared/entries/rich-text.ts';
import { createJournal } from '#main/create-journal.ts';
import { wordsOf } from '../make-entry.ts';
import { makePorts } from '../make-ports.ts';
import { startWithJournal } from '../start-app.ts';

/** One journal in a synced folder, open on two computers at once. */
async function openOnTwo() {
  const laptop = await startWithJournal();
  const entry = await laptop.journal.entries.create({
    modelId: 'gibbs',
    title: 'A late delivery',
    happenedOn: null,
  });
  const app = await createJournal(await makePorts());
  const desk = buildClient(app.dispatch);
  await desk.journals.open({ folder: laptop.folder });
  return { laptop: laptop.journal, desk, entry, folder: laptop.folder };
}

const write = (entry: Entry, words: string): Entry => ({
  ...entry,
  sections: entry.sections.map((section, index) =>
    index === 0 ? { ...section, content: richTextFromPlain(words) } : section,
  ),
});

/** What a window does when it is told of changes: here one in which nobody types but in `unsaved`. */
async function takeIn(journal: JournalClient, seen: number, unsaved: string[] = []) {
  await journal.app.lookForChanges();
  const changes = await journal.app.changes({ seen });
  await journal.app.changesTaken({ step: changes.step, unsaved });
  return changes;
}

test('what another computer saved is there without a restart, and the window is told which records', async () => {
  const { laptop, desk, entry } = await openOnTwo();
  await desk.entries.save(write(entry, 'written at the desk'));
  const { records } = await takeIn(laptop, 0);
  expect(records).toEqual([{ kind: 'entry', id: entry.id }]);
  expect(wordsOf(await laptop.entries.get({ id: entry.id }))).toContain('written at the desk');
});

test('a look that finds only what this computer wrote itself tells nothing', async () => {
  const { laptop, entry } = await openOnTwo();
  await laptop.entries.save(write(entry, 'mine'));
  await laptop.app.lookForChanges();
  await laptop.entries.save(write(entry, 'mine again'));
  await laptop.app.lookForChanges();
  const asked = laptop.app.changes({ seen: 0 });
  expect(await Promise.race([asked, Promise.resolve('nothing yet')])).toBe('nothing yet');
});

test('words typed while another computer saved are joined with its words, not put over them', async () => {
  const { laptop, desk, entry } = await openOnTwo();
  await desk.entries.save({ ...entry, title: 'Titled at the desk' });
  // The laptop's window still shows the old title, and somebody types there.
  await takeIn(laptop, 0, [entry.id]);
  await laptop.entries.save(write(entry, 'typed on the laptop'));
  const joined = await laptop.entries.get({ id: entry.id });
  expect(joined?.title).toBe('Titled at the desk');
  expect(wordsOf(joined)).toContain('typed on the laptop');
});

test('a draft that was being kept when the other computer saved is joined as well', async () => {
  const { laptop, desk, entry } = await openOnTwo();
  await laptop.entries.draft(write(entry, 'kept on the laptop'));
  await desk.entries.save({ ...entry, title: 'Titled at the desk' });
  await takeIn(laptop, 0);
  const joined = await laptop.entries.get({ id: entry.id });
  expect(joined?.title).toBe('Titled at the desk');
  expect(wordsOf(joined)).toContain('kept on the laptop');
});

test('a draft that comes when the other words were seen here and not yet in the window is joined with them', async () => {
  const { laptop, desk, entry } = await openOnTwo();
  await desk.entries.save({ ...entry, title: 'Titled at the desk' });
  await laptop.app.lookForChanges();
  const typed = write(entry, 'typed just then');
  await laptop.entries.draft(typed);
  // The window asks for the entry, is given its own draft, and has nothing to show.
  const { step } = await laptop.app.changes({ seen: 0 });
  expect(await laptop.entries.get({ id: entry.id })).toEqual(typed);
  await laptop.app.changesTaken({ step, unsaved: [] });
  await laptop.entries.save(typed);
  const joined = await laptop.entries.get({ id: entry.id });
  expect(joined?.title).toBe('Titled at the desk');
  expect(wordsOf(joined)).toContain('typed just then');
});

test('the same words changed on both sides are both kept, and the owner is asked', async () => {
  const { laptop, desk, entry } = await openOnTwo();
  await desk.entries.save(write(entry, 'the desk says this'));
  await takeIn(laptop, 0, [entry.id]);
  await laptop.entries.save(write(entry, 'the laptop says that'));
  const { open } = await laptop.app.status();
  expect(open?.damage.join(' ')).toContain('was changed on two computers at once');
});

test('what the window has taken in is what it goes on from', async () => {
  const { laptop, desk, entry } = await openOnTwo();
  await desk.entries.save({ ...entry, title: 'Titled at the desk' });
  await takeIn(laptop, 0);
  await laptop.entries.save({ ...entry, title: 'Titled on the laptop' });
  expect((await laptop.entries.get({ id: entry.id }))?.title).toBe('Titled on the laptop');
  expect((await laptop.app.status()).open?.damage).toEqual([]);
});

test('a file that is only half there is waited for, read when it is whole, and called damaged when it stays so', async () => {
  const { laptop, desk, entry, folder } = await openOnTwo();
  await desk.entries.save(write(entry, 'whole in the end'));
  const records = path.join(folder, 'records', 'entry', entry.id);
  const newest = path.join(records, (await readdir(records)).toSorted().at(-1) ?? '');
  const whole = await readFile(newest);
  await writeFile(newest, whole.subarray(0, 200));
  await takeIn(laptop, 0);
  const arriving = await laptop.app.status();
  expect(arriving.open).toMatchObject({ damage: [], arriving: [expect.stringMatching(/entry/)] });

  const before = new Date(Date.now() - 10 * 60_000);
  await utimes(newest, before, before);
  await laptop.app.lookForChanges();
  expect((await laptop.app.status()).open?.damage).toEqual([
    expect.stringMatching(/is damaged; it was left as it is\.$/),
  ]);

  await writeFile(`${newest}.tmp`, whole);
  await rename(`${newest}.tmp`, newest);
  await laptop.app.lookForChanges();
  expect((await laptop.app.status()).open).toMatchObject({ damage: [], arriving: [] });
  expect(wordsOf(await laptop.entries.get({ id: entry.id }))).toContain('whole in the end');
});

test('an entry that is deleted while another version waits for a choice stays deleted', async () => {
  const { laptop, desk, entry, folder } = await openOnTwo();
  await desk.entries.save(write(entry, 'the desk says this'));
  await takeIn(laptop, 0, [entry.id]);
  await laptop.entries.save(write(entry, 'the laptop says that'));
  await laptop.entries.remove({ id: entry.id });
  await laptop.journals.close();
  await laptop.journals.open({ folder });
  expect(await laptop.entries.list()).toEqual([]);
  expect(await laptop.trash.list()).toHaveLength(1);
});
