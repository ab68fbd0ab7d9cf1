import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readDeviceId } from '#main/storage/device-id.ts';
import { realFileSystem } from '#main/storage/file-system.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { createFailingFileSystem } from './failing-file-system.ts';

test('a computer keeps its name', async () => {
  const appData = path.join(await temporaryFolder(), 'not', 'there', 'yet');
  const first = await readDeviceId(realFileSystem, randomBytes, appData);
  expect(first).toMatch(/^[0-9a-z]{6}$/);
  expect(await readDeviceId(realFileSystem, randomBytes, appData)).toBe(first);
});

test('a damaged name is not a reason to stop', async () => {
  const appData = await temporaryFolder();
  await writeFile(path.join(appData, 'device.json'), '{"device":"');
  expect(await readDeviceId(realFileSystem, randomBytes, appData)).toMatch(/^[0-9a-z]{6}$/);
});

test('nor is a disk that cannot keep it', async () => {
  const appData = await temporaryFolder();
  const full = createFailingFileSystem('ENOSPC', 2);
  expect(await readDeviceId(full, randomBytes, appData)).toMatch(/^[0-9a-z]{6}$/);
});
