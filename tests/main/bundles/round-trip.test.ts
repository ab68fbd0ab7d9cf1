import { appendFile, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { BundleFault } from '#main/bundles/bundle-format.ts';
import { listJournalFiles } from '#main/bundles/list-journal-files.ts';
import { makeBundle } from '#main/bundles/make-bundle.ts';
import { restoreBundle } from '#main/bundles/restore-bundle.ts';
import { realFileSystem } from '#main/storage/file-system.ts';
import { testId } from '../make-entry.ts';
import {
  bundleOf,
  contentsOf,
  disk,
  entryFile,
  journalFolder,
  journalId,
  quietJob,
  vaultFile,
} from './journal-folder.ts';

const restored = (file: string) => path.join(path.dirname(file), 'restored');
const hexOf = (length: number) =>
  fc
    .array(fc.constantFrom(...[...Array(16).keys()].map((digit) => digit.toString(16))), {
      minLength: length,
      maxLength: length,
    })
    .map((digits) => digits.join(''));
const bytes = fc.uint8Array({ maxLength: 3000 });

const anyFiles = fc
  .record({
    revisions: fc.dictionary(hexOf(16), fc.string({ unit: 'binary', maxLength: 400 })),
    vault: fc.dictionary(hexOf(64), bytes),
    drafts: fc.dictionary(hexOf(4), bytes),
    guides: fc.dictionary(hexOf(5), fc.json()),
  })
  .map(({ revisions, vault, drafts, guides }) => ({
    ...rename(revisions, (name) => entryFile(name)),
    ...rename(vault, vaultFile),
    ...rename(drafts, (name) => `drafts/laptop/${name}.json`),
    ...rename(guides, (name) => `guides/units/${name}.json`),
  }));

const rename = <Content>(files: Record<string, Content>, to: (name: string) => string) =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [to(name), content]));

test('whatever stands in a journal comes back byte by byte', async () => {
  await fc.assert(
    fc.asyncProperty(anyFiles, async (files) => {
      const journal = await journalFolder(files);
      const file = await bundleOf(journal);
      await restoreBundle(disk, file, restored(file), quietJob);
      expect(await contentsOf(restored(file))).toEqual(await contentsOf(journal));
    }),
    { numRuns: 40 },
  );
});

test('the sample journal comes back whole', async () => {
  const journal = await journalFolder();
  await cp('resources/sample', journal, { recursive: true, force: true });
  const { journalId: id } = JSON.parse(
    await readFile(path.join(journal, 'journal.json'), 'utf8'),
  ) as { journalId: string };
  const file = path.join(path.dirname(journal), 'sample.hindsight');
  const { files, others } = await listJournalFiles(disk, journal);
  await makeBundle({ disk, journal, journalId: id, file, files }, quietJob);
  await restoreBundle(disk, file, restored(file), quietJob);
  expect(others).toEqual([]);
  expect(await contentsOf(restored(file))).toEqual(await contentsOf(journal));
});

test('the same journal gives the same bytes', async () => {
  const journal = await journalFolder({ [entryFile('a')]: 'one', [entryFile('b')]: 'two' });
  const [first, second] = [await bundleOf(journal, 'first'), await bundleOf(journal, 'second')];
  expect((await readFile(first)).equals(await readFile(second))).toBe(true);
});

test('large files that could be packed to almost nothing come back too', async () => {
  const large = new Uint8Array(3_000_000);
  const journal = await journalFolder({ [entryFile('large')]: large });
  const file = await bundleOf(journal);
  await restoreBundle(disk, file, restored(file), quietJob);
  expect((await readFile(path.join(restored(file), entryFile('large')))).equals(large)).toBe(true);
});

test('the copies a sync client made belong to the journal; what is unfinished or foreign does not', async () => {
  const copies = [
    entryFile('0mmqms000-laptop-1e234d25c4d6bca3 (1)'),
    entryFile('0mmqms000-laptop-1e234d25c4d6bca3.sync-conflict-20260314-180000-ABCDEFG'),
    entryFile("0mmqms000-laptop-1e234d25c4d6bca3 (Zoë's conflicted copy 2026-03-14)"),
  ];
  const journal = await journalFolder({
    ...Object.fromEntries(copies.map((name) => [name, 'words'])),
    [`records/entry/${testId(1)}/~laptop-0011.tmp`]: 'half',
    'notes.txt': 'mine',
    '.stfolder/marker': '',
  });
  expect(await listJournalFiles(disk, journal)).toEqual({
    files: ['journal.json', ...copies].sort(),
    others: ['notes.txt'],
  });
});

test('a folder that holds anything is left as it is', async () => {
  const file = await bundleOf(await journalFolder());
  await mkdir(restored(file));
  await writeFile(path.join(restored(file), 'letter.txt'), 'mine');
  await expect(restoreBundle(disk, file, restored(file), quietJob)).rejects.toThrow(
    'The folder restored is not empty: choose a new name or an empty folder.',
  );
  expect(await readdir(restored(file))).toEqual(['letter.txt']);
});

test('an empty folder is taken', async () => {
  const journal = await journalFolder();
  const file = await bundleOf(journal);
  await mkdir(restored(file));
  await restoreBundle(disk, file, restored(file), quietJob);
  expect(await contentsOf(restored(file))).toEqual(await contentsOf(journal));
});

test('a copy that comes out other than it went in is removed and said not to be whole', async () => {
  const journal = await journalFolder({ [entryFile('a')]: 'words' });
  const file = path.join(path.dirname(journal), 'copy.hindsight');
  const spoilt = {
    ...disk,
    link: async (from: string, to: string) => {
      await appendFile(from, 'something the disk made up');
      await realFileSystem.link(from, to);
    },
  };
  const { files } = await listJournalFiles(disk, journal);
  await expect(
    makeBundle({ disk: spoilt, journal, journalId, file, files }, quietJob),
  ).rejects.toBeInstanceOf(BundleFault);
  expect(await readdir(path.dirname(file))).toEqual(['journal']);
});

test('a disk that fills up while a journal is restored keeps nothing of it', async () => {
  const journal = await journalFolder(
    Object.fromEntries(Array.from({ length: 100 }, (_, number) => [entryFile(`r${number}`), 'a'])),
  );
  const file = await bundleOf(journal);
  let left = 50;
  const full = {
    ...disk,
    createFile: (name: string) =>
      left-- > 0
        ? realFileSystem.createFile(name)
        : Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })),
  };
  await expect(restoreBundle(full, file, restored(file), quietJob)).rejects.toThrow('ENOSPC');
  expect((await readdir(path.dirname(file))).sort()).toEqual(['copy.hindsight', 'journal']);
});

test('stopped in the middle, neither a copy nor a journal is left behind', async () => {
  const journal = await journalFolder({ [entryFile('a')]: 'words', [entryFile('b')]: 'more' });
  const file = await bundleOf(journal);
  const stopping = () => {
    const stop = new AbortController();
    return { signal: stop.signal, progress: () => stop.abort() };
  };
  const { files } = await listJournalFiles(disk, journal);
  const request = { disk, journal, journalId, file: `${file}-2`, files };
  await expect(makeBundle(request, stopping())).rejects.toThrow('aborted');
  expect((await readdir(path.dirname(file))).sort()).toEqual(['copy.hindsight', 'journal']);
});
