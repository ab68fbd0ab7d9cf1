import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { realProcesses } from '#main/platform/processes.ts';
import { createDisk } from '#main/storage/disk.ts';
import { realFileSystem } from '#main/storage/file-system.ts';
import { takeLock } from '#main/storage/journal-lock.ts';

/** A process that takes the lock of the journal in a folder, says how that went, and stays until it is killed. */
async function takeAndStay(home: string): Promise<void> {
  const parts = {
    disk: createDisk(realFileSystem, (count) => randomBytes(count), 'laptop'),
    appData: path.join(home, 'app-data'),
    processes: realProcesses,
    program: 'The rig',
    clock: () => new Date(),
  };
  const { outcome } = await takeLock(parts, home, 'journal');
  process.stdout.write(`${outcome}\n`);
  setInterval(() => undefined, 1000);
}

void takeAndStay(process.argv[2] ?? '');
