import { randomBytes } from 'node:crypto';
import { readdir, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Processes } from '#main/platform/processes.ts';
import { createDisk } from '#main/storage/disk.ts';
import { realFileSystem } from '#main/storage/file-system.ts';
import { lockTimes, takeLock } from '#main/storage/journal-lock.ts';
import { testId } from '../make-entry.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { createFailingFileSystem } from './failing-file-system.ts';

const disk = createDisk(realFileSystem, randomBytes, 'laptop');

/** Programs of one computer that share the app's data; `running` are the numbers of living processes. */
async function makeComputer(running: Map<number, string>) {
  const appData = await temporaryFolder();
  const journal = await temporaryFolder();
  const take = (pid: number, program = `Program ${pid}`, fileSystem = disk) => {
    const processes: Processes = {
      own: pid,
      computer: 'ellie-laptop',
      isRunning: (other) => running.has(other),
      mark: async (other) => running.get(other) ?? null,
    };
    const clock = () => new Date('2026-03-14T14:02:00Z');
    const parts = { disk: fileSystem, appData, processes, program, clock };
    return takeLock(parts, journal, testId(7));
  };
  const files = async () => {
    const [folder = ''] = await readdir(path.join(appData, 'locks'));
    const names = await readdir(path.join(appData, 'locks', folder));
    return names.map((name) => path.join(appData, 'locks', folder, name));
  };
  return { take, files };
}

test('a second program is told who has the journal open, and since when', async () => {
  const { take } = await makeComputer(new Map([[1, 'a']]));
  expect((await take(1, 'The Hindsight app')).outcome).toBe('taken');
  expect(await take(2)).toEqual({
    outcome: 'held',
    by: expect.objectContaining({
      program: 'The Hindsight app',
      computer: 'ellie-laptop',
      since: '2026-03-14T14:02:00.000Z',
    }),
  });
});

test('a second program is told so too where the app’s data cannot be written', async () => {
  const { take } = await makeComputer(new Map([[1, 'a']]));
  await take(1);
  const full = createDisk(createFailingFileSystem('ends', 1), randomBytes, 'laptop');
  expect((await take(2, 'Program 2', full)).outcome).toBe('held');
});

test('a journal that was closed can be opened by the next program', async () => {
  const { take } = await makeComputer(new Map([[1, 'a']]));
  const first = await take(1);
  if (first.outcome === 'taken') await first.lock.release();
  expect((await take(2)).outcome).toBe('taken');
});

test('what a dead process left behind keeps nobody out', async () => {
  const running = new Map([[1, 'a']]);
  const { take, files } = await makeComputer(running);
  await take(1);
  running.delete(1);
  expect((await take(2)).outcome).toBe('taken');
  expect(await files()).toHaveLength(1);
});

test('a later process that was given the same number is not taken for the owner', async () => {
  const running = new Map([[1, 'started in the morning']]);
  const { take } = await makeComputer(running);
  await take(1);
  running.set(1, 'started at noon');
  expect((await take(2)).outcome).toBe('taken');
});

test('a program without a sign of life for a minute has lost the journal, and learns it', async () => {
  const { take, files } = await makeComputer(new Map([[1, 'a']]));
  await take(1);
  const [file = ''] = await files();
  const before = new Date(Date.now() - lockTimes.dead - 1000);
  await utimes(file, before, before);
  expect((await take(2)).outcome).toBe('taken');
});

test('a lock file that nobody can read keeps nobody out', async () => {
  const { take, files } = await makeComputer(new Map([[1, 'a']]));
  await take(1);
  await writeFile((await files())[0] ?? '', 'half a li');
  expect((await take(2)).outcome).toBe('taken');
});

test('of fifty takers of a stale lock at the same moment exactly one wins, each time', async () => {
  for (let round = 0; round < 20; round += 1) {
    const running = new Map([[1, 'a']]);
    const { take, files } = await makeComputer(running);
    await take(1);
    running.delete(1);
    const pids = Array.from({ length: 50 }, (_, index) => index + 2);
    pids.forEach((pid) => running.set(pid, `mark of ${pid}`));
    const takings = await Promise.all(pids.map((pid) => take(pid)));
    expect(takings.filter(({ outcome }) => outcome === 'taken')).toHaveLength(1);
    expect(await files()).toHaveLength(1);
  }
});

test('where the app’s data cannot be written the journal opens all the same', async () => {
  const { take } = await makeComputer(new Map());
  const full = () => Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }));
  expect((await take(1, 'Full', { ...disk, createFile: full })).outcome).toBe('taken');
});
