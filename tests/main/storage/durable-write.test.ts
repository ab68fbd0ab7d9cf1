import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeFolders, replaceFile, writeNewFile } from '#main/storage/durable-write.ts';
import { realFileSystem, type FileSystem } from '#main/storage/file-system.ts';
import { makePlace } from './make-place.ts';

test('a new file holds exactly the bytes given, for its owner only, and nothing else is left', async () => {
  const { disk, journal } = await makePlace();
  await writeNewFile(disk, journal, 'a/b/words.json', 'Zażółć 👋');
  const file = path.join(journal, 'a/b/words.json');
  expect(await readFile(file, 'utf8')).toBe('Zażółć 👋');
  expect(await readdir(path.dirname(file))).toEqual(['words.json']);
  if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test('a new file never takes the place of one that is there', async () => {
  const { disk, journal } = await makePlace();
  await writeNewFile(disk, journal, 'words.json', 'first');
  await expect(writeNewFile(disk, journal, 'words.json', 'second')).rejects.toMatchObject({
    code: 'EEXIST',
  });
  expect(await readFile(path.join(journal, 'words.json'), 'utf8')).toBe('first');
  expect(await readdir(journal)).toEqual(['words.json']);
});

test('a disk without hard links is written by a rename, and still nothing is replaced', async () => {
  const withoutLinks: FileSystem = {
    ...realFileSystem,
    link: () => Promise.reject(Object.assign(new Error('EPERM'), { code: 'EPERM' })),
  };
  const { disk, journal } = await makePlace({ fileSystem: withoutLinks });
  await writeNewFile(disk, journal, 'words.json', 'first');
  await expect(writeNewFile(disk, journal, 'words.json', 'second')).rejects.toMatchObject({
    code: 'EEXIST',
  });
  expect(await readFile(path.join(journal, 'words.json'), 'utf8')).toBe('first');
  expect(await readdir(journal)).toEqual(['words.json']);
});

test('of two new files with one name at the same moment one is written and the other refused', async () => {
  const { disk, journal } = await makePlace();
  const results = await Promise.allSettled(
    ['one', 'two'].map((text) => writeNewFile(disk, journal, 'words.json', text)),
  );
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('a replaced file is the new one whole', async () => {
  const { disk, journal } = await makePlace();
  await replaceFile(disk, journal, 'words.json', 'a long first text');
  await replaceFile(disk, journal, 'words.json', 'short');
  expect(await readFile(path.join(journal, 'words.json'), 'utf8')).toBe('short');
  expect(await readdir(journal)).toEqual(['words.json']);
});

test('a root that has gone is not made again', async () => {
  const { disk, journal } = await makePlace();
  const gone = path.join(journal, 'gone');
  await expect(writeNewFile(disk, gone, 'records/words.json', 'x')).rejects.toMatchObject({
    code: 'ENOENT',
  });
  expect(await readdir(journal)).toEqual([]);
});

test('a write that the disk cuts short is refused and leaves nothing behind', async () => {
  const lying: FileSystem = {
    ...realFileSystem,
    createFile: async (file) => {
      const real = await realFileSystem.createFile(file);
      return {
        ...real,
        write: async (bytes, offset) => {
          await real.write(bytes.subarray(0, offset + 2), offset);
          return bytes.length - offset;
        },
      };
    },
  };
  const { disk, journal } = await makePlace({ fileSystem: lying });
  await expect(writeNewFile(disk, journal, 'words.json', 'many words')).rejects.toMatchObject({
    code: 'ENOSPC',
  });
  expect(await readdir(journal)).toEqual([]);
});

test('a disk that takes a few bytes at a time still gets them all', async () => {
  const slow: FileSystem = {
    ...realFileSystem,
    createFile: async (file) => {
      const real = await realFileSystem.createFile(file);
      return {
        ...real,
        write: (bytes, offset) => real.write(bytes.subarray(0, offset + 3), offset),
      };
    },
  };
  const { disk, journal } = await makePlace({ fileSystem: slow });
  await writeNewFile(disk, journal, 'words.json', 'many words, three bytes at a time');
  expect(await readFile(path.join(journal, 'words.json'), 'utf8')).toBe(
    'many words, three bytes at a time',
  );
});

test('folders are made up to the root, and a file in the way is reported', async () => {
  const { disk, journal } = await makePlace();
  await makeFolders(disk, path.join(journal, 'x/y/z'));
  expect((await stat(path.join(journal, 'x/y/z'))).isDirectory()).toBe(true);
  await writeFile(path.join(journal, 'file'), '');
  await expect(makeFolders(disk, path.join(journal, 'file/below'))).rejects.toMatchObject({
    code: 'ENOTDIR',
  });
});

test('bytes are flushed before they get their name, and the name is flushed before it is said to be saved', async () => {
  const steps: string[] = [];
  const recording: FileSystem = {
    ...realFileSystem,
    createFile: async (file) => {
      const real = await realFileSystem.createFile(file);
      return {
        write: (bytes, offset) => (steps.push('write'), real.write(bytes, offset)),
        sync: () => (steps.push('flush bytes'), real.sync()),
        size: () => (steps.push('check size'), real.size()),
        close: () => (steps.push('close'), real.close()),
      };
    },
    link: (from, to) => (steps.push('give name'), realFileSystem.link(from, to)),
    syncFolder: (folder) => {
      steps.push(`flush names in ${path.basename(folder)}`);
      return realFileSystem.syncFolder(folder);
    },
  };
  const { disk, journal } = await makePlace({ fileSystem: recording });
  await writeNewFile(disk, journal, 'new/words.json', 'words');
  expect(steps).toEqual([
    `flush names in ${path.basename(journal)}`,
    'write',
    'flush bytes',
    'check size',
    'close',
    'give name',
    'flush names in new',
  ]);
});
