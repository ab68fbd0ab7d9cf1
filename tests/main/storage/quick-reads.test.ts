import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createQuickReads } from '#main/storage/quick-reads.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A clock on which every look takes so many milliseconds. */
const clockWithSteps = (step: number) => {
  let time = 0;
  return () => (time += step);
};

test.each([
  ['a disk that answers at once', 0],
  ['a disk that makes one wait', 10],
])('%s gives the same bytes, names and errors', async (_disk, step) => {
  const folder = await temporaryFolder();
  const reads = createQuickReads(clockWithSteps(step));
  await mkdir(path.join(folder, 'inside'));
  const sizes = [0, 1, 3000, 1024 * 1024 + 1];
  for (const size of sizes) await writeFile(path.join(folder, `${size}`), Buffer.alloc(size, 7));
  for (const size of [...sizes, ...sizes]) {
    const file = path.join(folder, `${size}`);
    expect((await reads.readFile(file)).equals(await readFile(file))).toBe(true);
  }
  const items = [...(await reads.readFolder(folder))].sort((a, b) => (a.name < b.name ? -1 : 1));
  expect(items.map(({ name, type }) => `${name} ${type}`)).toEqual([
    '0 file',
    '1 file',
    '1048577 file',
    '3000 file',
    'inside folder',
  ]);
  await expect(reads.readFile(path.join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
  await expect(reads.readFile(folder)).rejects.toMatchObject({ code: 'EISDIR' });
  await expect(reads.readFolder(path.join(folder, '0'))).rejects.toMatchObject({ code: 'ENOTDIR' });
});
