import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkJournal } from '#main/journal/check-journal.ts';
import { realFileSystem, type FileSystem } from '#main/storage/file-system.ts';
import type { Entry } from '#shared/entries/entry.ts';
import { richTextFromPlain } from '#shared/entries/rich-text.ts';
import { wordsOf } from '../main/make-entry.ts';
import { makePorts } from '../main/make-ports.ts';
import { startApp, startWithJournal, type StartedApp } from '../main/start-app.ts';

const write = (entry: Entry, words: string): Entry => ({
  ...entry,
  sections: entry.sections.map((section, index) =>
    index === 0 ? { ...section, content: richTextFromPlain(words) } : section,
  ),
});

const createEntry = ({ journal }: StartedApp): Promise<Entry> =>
  journal.entries.create({ modelId: 'gibbs', title: 'A late delivery', happenedOn: null });

async function openAgain({ ports, folder }: StartedApp, fileSystem?: FileSystem) {
  const started = await startApp(ports, fileSystem);
  const outcome = await started.journal.journals.open({ folder });
  if (outcome.outcome === 'not-opened') throw new Error(outcome.reason);
  return { ...started, damage: outcome.damage };
}

/** Every file of a journal with what stands in it. */
async function contents(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((item) => item.isFile())
    .map((item) => path.join(item.parentPath, item.name));
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const)),
  );
}

test('what was being typed when the app crashed is there at the next start', async () => {
  const before = await startWithJournal();
  const entry = await createEntry(before);
  await before.journal.entries.save(write(entry, 'saved words'));
  await before.journal.entries.draft(write(entry, 'saved words and some more'));
  // The crash: the app is never closed.
  const after = await openAgain(before);
  expect(after.damage).toEqual([]);
  expect(wordsOf(await after.journal.entries.get({ id: entry.id }))).toContain('and some more');
  const files = [...(await contents(before.folder)).keys()];
  expect(files.filter((file) => file.includes('drafts'))).toEqual([]);
  expect(await checkJournal(before.folder, before.ports)).toEqual([]);
});

test('a save that came after the typing wins over a draft that a crash left behind', async () => {
  const keepsDrafts: FileSystem = {
    ...realFileSystem,
    removeFile: (file) =>
      file.includes('drafts') && file.endsWith('.json')
        ? Promise.reject(new Error('the process ends before the draft is removed'))
        : realFileSystem.removeFile(file),
  };
  const ports = await makePorts();
  const before = await startWithJournal(ports, keepsDrafts);
  const entry = await createEntry(before);
  await before.journal.entries.draft(write(entry, 'half a thought'));
  await before.journal.entries.save(write(entry, 'the whole thought'));
  expect([...(await contents(before.folder)).keys()].some((file) => file.includes('drafts'))).toBe(
    true,
  );
  const after = await openAgain(before);
  expect(after.damage).toEqual([]);
  expect(wordsOf(await after.journal.entries.get({ id: entry.id }))).toContain('the whole thought');
});

test('closing the app in order makes a revision of what was being typed', async () => {
  const before = await startWithJournal();
  const entry = await createEntry(before);
  await before.journal.entries.draft(write(entry, 'typed and then closed'));
  await before.app.close();
  await expect(before.journal.entries.list()).rejects.toThrow('No journal is open');
  const after = await openAgain(before);
  expect(wordsOf(await after.journal.entries.get({ id: entry.id }))).toContain('then closed');
});

test('a draft that finds no room at the next start is still shown, and saved as soon as there is', async () => {
  const before = await startWithJournal();
  const entry = await createEntry(before);
  await before.journal.entries.draft(write(entry, 'no room for this'));
  let full = true;
  const after = await openAgain(before, {
    ...realFileSystem,
    createFile: (file) =>
      full
        ? Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }))
        : realFileSystem.createFile(file),
  });
  expect(wordsOf(await after.journal.entries.get({ id: entry.id }))).toContain('no room for this');
  full = false;
  await after.app.close();
  const last = await openAgain(before);
  expect(wordsOf(await last.journal.entries.get({ id: entry.id }))).toContain('no room for this');
  expect(last.damage).toEqual([]);
});

test('whatever is done, no file with words in it is ever changed or removed', async () => {
  const started = await startWithJournal();
  const { journal, folder } = started;
  const entry = await createEntry(started);
  await journal.entries.save(write(entry, 'first'));
  const before = await contents(path.join(folder, 'records'));
  await journal.entries.save(write(entry, 'second'));
  await journal.entries.remove({ id: entry.id });
  await journal.entries.restore({ id: entry.id });
  await journal.profile.save({ ...(await journal.profile.get()), centre: 'Riverside College' });
  await started.app.close();
  const after = await contents(path.join(folder, 'records'));
  for (const [file, content] of before) expect(after.get(file), file).toBe(content);
  expect(after.size).toBeGreaterThan(before.size);
});

test('an entry written on two computers in one synced folder keeps the words of both', async () => {
  const laptop = await startWithJournal();
  const entry = await createEntry(laptop);
  await laptop.app.close();
  const desk = { ...(await startApp(await makePorts())), folder: laptop.folder };
  const copy = `${laptop.folder}-on-the-desk`;
  await cp(laptop.folder, copy, { recursive: true });

  const onLaptop = await openAgain(laptop);
  await onLaptop.journal.entries.save({ ...write(entry, 'written on the laptop') });
  const onDesk = await openAgain({ ...desk, folder: copy });
  await onDesk.journal.entries.save({ ...entry, title: 'Titled at the desk' });
  await onDesk.journal.entries.draft({ ...entry, title: 'Titled at the desk', setting: 'phone' });
  await onLaptop.app.close();
  await onDesk.app.close();
  await cp(copy, laptop.folder, { recursive: true });

  const joined = await openAgain(laptop);
  expect(joined.damage).toEqual([]);
  const both = await joined.journal.entries.get({ id: entry.id });
  expect(both).toMatchObject({ title: 'Titled at the desk', setting: 'phone' });
  expect(wordsOf(both)).toContain('written on the laptop');
});

test('a file damaged on the disk costs one save at most, and its owner is told', async () => {
  const before = await startWithJournal();
  const entry = await createEntry(before);
  await before.journal.entries.save(write(entry, 'first words'));
  await before.journal.entries.save(write(entry, 'second words'));
  await before.app.close();
  const newest = [...(await contents(path.join(before.folder, 'records', 'entry'))).keys()]
    .sort()
    .at(-1);
  await writeFile(newest ?? '', (await readFile(newest ?? '', 'utf8')).replace('second', 'secret'));
  const after = await openAgain(before);
  expect(after.damage).toHaveLength(1);
  expect(after.damage[0]).toMatch(/^records\/entry\/.+ is damaged; it was left as it is\.$/);
  expect(wordsOf(await after.journal.entries.get({ id: entry.id }))).toContain('first words');
});
