import { hostname } from 'node:os';
import type { MemoryFileSystem } from '../memory-file-system.ts';
import { checkWhole } from './check-whole.ts';
import {
  canary,
  createWithEntry,
  firstEntry,
  granted,
  openJournal,
  titleFaults,
  type WritePath,
} from './write-path.ts';

/** No process has this number: Linux gives none above 4,194,304. */
const goneProcess = 4_999_999;

/** Leaves the lock of the closed journal to a process, as if it had it open since. */
function leaveLock(disk: MemoryFileSystem, pid: number): void {
  const lock = [...disk.files.keys()].find((file) => /\/locks\/[^/]+\/\d+\.json$/.test(file));
  if (lock === undefined) throw new Error('There is no lock.');
  const owner = {
    program: 'The other program',
    computer: hostname(),
    pid,
    mark: null,
    since: new Date().toISOString(),
    released: false,
  };
  disk.put(lock, JSON.stringify(owner));
}

/** Who may write: the lock of a program that is gone is taken over, that of a running one is not. */
export const lockPaths: readonly WritePath[] = [
  {
    name: 'lock of a killed program taken over',
    prepare: async (client, disk) => {
      await createWithEntry(client);
      await client.journals.close();
      leaveLock(disk, goneProcess);
    },
    write: async (client, acknowledge) => {
      await openJournal(client);
      const entry = await firstEntry(client);
      granted(await client.entries.save({ ...entry, title: 'one' }));
      acknowledge('one');
    },
    check: async (client, acknowledged, disk) => {
      await openJournal(client);
      const faults = await titleFaults(client, [canary, 'one'], acknowledged);
      return [...faults, ...(await checkWhole(client, disk))];
    },
  },
  {
    name: 'lock of a running program respected',
    prepare: async (client) => {
      await createWithEntry(client);
      await client.journals.close();
    },
    write: async (client, acknowledge, disk) => {
      // The process that started this one runs for as long as this one does. It gave a sign of life just now.
      leaveLock(disk, process.ppid);
      await openJournal(client);
      const entry = await firstEntry(client);
      const saved = await client.entries.save({ ...entry, title: 'one' });
      acknowledge(saved.outcome === 'saved' ? 'one' : `refused: ${saved.reason}`);
    },
    check: async (client, acknowledged, disk) => {
      leaveLock(disk, process.ppid);
      await openJournal(client);
      const { title } = await firstEntry(client);
      if (acknowledged.has('one') || title !== canary) return ['two programs wrote at once'];
      return [...acknowledged].every((what) => what.includes('The other program'))
        ? []
        : [`not told who has it: ${[...acknowledged].join()}`];
    },
  },
];
