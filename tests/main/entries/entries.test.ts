import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { realFileSystem } from '#main/storage/file-system.ts';
import type { JournalClient } from '#shared/contract/contract.ts';
import type { Entry } from '#shared/entries/entry.ts';
import { richTextFromPlain } from '#shared/entries/rich-text.ts';
import { wordsOf } from '../make-entry.ts';
import { startWithJournal } from '../start-app.ts';

const create = (journal: JournalClient, title = 'A late delivery') =>
  journal.entries.create({ modelId: 'gibbs', title, happenedOn: '2026-03-14' });

const write = (entry: Entry, words: string): Entry => ({
  ...entry,
  sections: entry.sections.map((section, index) =>
    index === 0 ? { ...section, content: richTextFromPlain(words) } : section,
  ),
});

const draftsIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(path.join(folder, 'drafts'), { recursive: true })).filter((name) =>
    name.endsWith('.json'),
  );

test('a new entry is private, has a blank page for each stage and the next code', async () => {
  const { journal } = await startWithJournal();
  const entry = await create(journal);
  expect(entry).toMatchObject({ code: 'RA1', included: false, status: 'draft' });
  expect(entry.sections.length).toBeGreaterThan(3);
  expect((await create(journal)).code).toBe('RA2');
});

test('twenty entries made at once have twenty codes', async () => {
  const { journal } = await startWithJournal();
  const entries = await Promise.all(Array.from({ length: 20 }, () => create(journal)));
  expect(new Set(entries.map(({ code }) => code)).size).toBe(20);
});

test('the code of a removed entry is not given again', async () => {
  const { journal } = await startWithJournal();
  await create(journal);
  const second = await create(journal);
  await journal.entries.remove({ id: second.id });
  expect((await create(journal)).code).toBe('RA3');
  await journal.entries.restore({ id: second.id });
  const codes = (await journal.entries.list()).map(({ code }) => code);
  expect(codes.sort()).toEqual(['RA1', 'RA2', 'RA3']);
});

test('a model the journal does not have is refused', async () => {
  const { journal } = await startWithJournal();
  await expect(
    journal.entries.create({ modelId: 'tea-leaves', title: '', happenedOn: null }),
  ).rejects.toThrow('This journal has no reflective model called tea-leaves.');
});

test('the newest words are those being typed; saving makes a revision of them and ends the draft', async () => {
  const { journal, folder } = await startWithJournal();
  const entry = await create(journal);
  await journal.entries.draft(write(entry, 'being typed'));
  expect(await draftsIn(folder)).toHaveLength(1);
  expect(wordsOf(await journal.entries.get({ id: entry.id }), 'description')).toContain(
    'being typed',
  );
  await journal.entries.save(write(entry, 'typed to the end'));
  expect(await draftsIn(folder)).toEqual([]);
  expect(wordsOf(await journal.entries.get({ id: entry.id }))).toContain('typed to the end');
});

test('drafts and saves sent without waiting end with the last one sent', async () => {
  const { journal, folder } = await startWithJournal();
  const entry = await create(journal);
  const sent: Promise<unknown>[] = [];
  for (let number = 0; number < 30; number += 1) {
    const version = write(entry, `version ${number}`);
    sent.push(number % 3 === 2 ? journal.entries.save(version) : journal.entries.draft(version));
  }
  await Promise.all(sent);
  expect(wordsOf(await journal.entries.get({ id: entry.id }))).toContain('version 29');
  expect(await draftsIn(folder)).toEqual([]);
});

test('removing an entry keeps what was being typed for the day it is restored', async () => {
  const { journal, folder } = await startWithJournal();
  const entry = await create(journal);
  await journal.entries.draft(write(entry, 'last thoughts'));
  await journal.entries.remove({ id: entry.id });
  expect(await journal.entries.get({ id: entry.id })).toBeNull();
  expect(await draftsIn(folder)).toEqual([]);
  await journal.entries.restore({ id: entry.id });
  expect(wordsOf(await journal.entries.get({ id: entry.id }))).toContain('last thoughts');
});

test('words that arrive after the entry was removed are kept and do not bring it back', async () => {
  const { journal } = await startWithJournal();
  const entry = await create(journal);
  await journal.entries.remove({ id: entry.id });
  expect((await journal.entries.save(write(entry, 'too late'))).outcome).toBe('saved');
  expect((await journal.entries.draft(write(entry, 'later still'))).outcome).toBe('saved');
  expect(await journal.entries.list()).toEqual([]);
  await journal.entries.restore({ id: entry.id });
  expect(wordsOf(await journal.entries.get({ id: entry.id }))).toContain('later still');
});

test('a list tells how far each entry is, the newest typing included', async () => {
  const { journal } = await startWithJournal();
  const entry = await create(journal);
  await journal.entries.draft(write(entry, 'Four words were written'));
  const [summary] = await journal.entries.list();
  expect(summary).toMatchObject({
    id: entry.id,
    code: 'RA1',
    words: 4,
    stagesWritten: 1,
    stages: entry.sections.length,
    criteria: [],
  });
  expect(summary).not.toHaveProperty('sections');
});

test('a mention counts as the words of the code it prints, also after the code changed', async () => {
  const { journal } = await startWithJournal();
  const customer = {
    id: '01k9s3v8p6e4q2w7r5t1y0m3ab',
    code: 'Customer A',
    relation: 'external',
    about: '',
    preference: '',
  } as const;
  await journal.customers.save(customer);
  const entry = await create(journal);
  const content = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [{ type: 'mention', attrs: { kind: 'customer', id: customer.id } }],
      },
    ],
  } as const;
  await journal.entries.save({ ...entry, sections: [{ stageId: 'description', content }] });
  expect((await journal.entries.list())[0]?.words).toBe(2);
  await journal.customers.save({ ...customer, code: 'Table nine regular' });
  expect((await journal.entries.list())[0]?.words).toBe(3);
});

test('on a full disk nothing is said to be saved, and what was saved before stays', async () => {
  let full = false;
  const { journal } = await startWithJournal(undefined, {
    ...realFileSystem,
    createFile: (file) =>
      full
        ? Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }))
        : realFileSystem.createFile(file),
  });
  const entry = await create(journal);
  full = true;
  const refused = {
    outcome: 'not-saved',
    reason: 'There is no room left on the disk: free some space, then try again.',
  };
  expect(await journal.entries.draft(write(entry, 'more'))).toEqual(refused);
  expect(await journal.entries.save(write(entry, 'more'))).toEqual(refused);
  await expect(journal.entries.remove({ id: entry.id })).rejects.toThrow(refused.reason);
  await expect(create(journal)).rejects.toThrow(refused.reason);
  expect(await journal.entries.get({ id: entry.id })).toEqual(entry);
  full = false;
  expect((await journal.entries.save(write(entry, 'more'))).outcome).toBe('saved');
  expect((await create(journal)).code).toBe('RA2');
});
