import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildClient } from '#shared/contract/client.ts';
import type { JournalClient } from '#shared/contract/contract.ts';
import { createJournal } from '#main/create-journal.ts';
import { usualStretching } from '#main/password/stretch-password.ts';
import type { Ports } from '#main/platform/ports.ts';
import type { FileSystem } from '#main/storage/file-system.ts';
import { createFaultyFileSystem, diskFaults, Killed, type DiskFault } from './fault-disk.ts';
import { writePaths, type WritePath } from './fault-write-paths.ts';
import { createMemoryFileSystem, type MemoryFileSystem } from './memory-file-system.ts';
import type { Rig } from './rig.ts';

/** Lets every change that every way of writing makes to the disk go wrong, in every way. */
export const faultRig: Rig = {
  does: 'every step of every write × 6 faults, once and for good: 0 lost, and the person is told',
  // Of every so many steps one is tried; 1 is all of them.
  rounds: 1,
  run: async ({ rounds }) => {
    const faults: string[] = [];
    const resources = await readResources();
    const points: { what: string; figure: number }[] = [];
    for (const writePath of writePaths) {
      const base = await prepare(writePath, resources);
      const steps = await countSteps(writePath, base);
      let tried = 0;
      for (const fault of diskFaults) {
        for (const sticky of [false, true]) {
          for (let failAt = 1; failAt <= steps; failAt += rounds) {
            tried += 1;
            const at = `${writePath.name}, ${fault}${sticky ? ' for good' : ''}, step ${failAt}`;
            const found = await tryOnce(writePath, base, { fault, failAt, sticky });
            faults.push(...found.map((each) => `${at}: ${each}`));
          }
        }
      }
      points.push({ what: `${writePath.name}: ${steps} steps, points tried`, figure: tried });
    }
    const total = points.reduce((sum, { figure }) => sum + figure, 0);
    return {
      figures: [
        ...points,
        { what: 'fault points in all', figure: total },
        { what: 'lost, damaged or not told', figure: faults.length },
      ],
      faults,
    };
  },
};

type Point = { readonly fault: DiskFault; readonly failAt: number; readonly sticky: boolean };

async function prepare(
  writePath: WritePath,
  resources: ReadonlyMap<string, Buffer>,
): Promise<MemoryFileSystem> {
  const disk = createMemoryFileSystem();
  for (const [file, bytes] of resources) disk.put(file, bytes);
  disk.put('/home/documents/.keep', '');
  await use(disk, writePath.prepare);
  return disk;
}

async function countSteps(writePath: WritePath, base: MemoryFileSystem): Promise<number> {
  const faulty = createFaultyFileSystem(copyOf(base), 'EIO', Infinity, false);
  await use(faulty, (client) => writePath.write(client, () => undefined));
  return faulty.calls();
}

async function tryOnce(
  writePath: WritePath,
  base: MemoryFileSystem,
  { fault, failAt, sticky }: Point,
): Promise<readonly string[]> {
  const disk = copyOf(base);
  const faulty = createFaultyFileSystem(disk, fault, failAt, sticky);
  const acknowledged = new Set<string>();
  const found: string[] = [];
  try {
    await use(faulty, (client) => writePath.write(client, (what) => acknowledged.add(what)));
  } catch (error) {
    if (!isKilled(error)) found.push(...untold(error));
  }
  await use(disk, async (client) => {
    found.push(...(await writePath.check(client, acknowledged, disk)));
  }).catch((error: unknown) => found.push(`afterwards: ${String(error)}`));
  return found;
}

const isKilled = (error: unknown): boolean =>
  error instanceof Killed || (error instanceof Error && error.message.includes('was killed'));

/** What reaches a person must be a sentence that says what to do. */
function untold(error: unknown): readonly string[] {
  const message = error instanceof Error ? error.message : String(error);
  return /^[A-Z“].+[.]$/s.test(message) ? [] : [`not told in a sentence: ${message}`];
}

/** Starts the whole app on a disk and ends it in order, as far as the disk lets it. */
async function use(
  disk: FileSystem,
  work: (client: JournalClient) => Promise<void>,
): Promise<void> {
  const app = await createJournal(rigPorts(), disk);
  try {
    await work(buildClient(app.dispatch));
  } finally {
    await app.close().catch(() => undefined);
  }
}

const rigPorts = (): Ports => ({
  host: 'browser',
  version: '0.0.0',
  program: 'The rig',
  clock: () => new Date(),
  random: (count) => randomBytes(count),
  stretching: usualStretching,
  dialogs: null,
  notifier: null,
  opener: {
    open: async () => ({ outcome: 'not-opened', reason: 'The rig opens nothing.' }),
    showInFolder: async () => ({ outcome: 'not-opened', reason: 'The rig shows nothing.' }),
  },
  folders: { resources: '/resources', appData: '/home/app-data', documents: '/home/documents' },
  makeReports: () => {
    throw new Error('The rig makes no reports.');
  },
});

function copyOf(base: MemoryFileSystem): MemoryFileSystem {
  const copy = createMemoryFileSystem();
  for (const [file, { bytes, changedAt }] of base.files) copy.put(file, bytes, changedAt);
  return copy;
}

/** The guide packs of the app, where the rig's app looks for them; a few are enough. */
async function readResources(): Promise<ReadonlyMap<string, Buffer>> {
  const wanted = ['units/develop-customer-relationships-l2.json', 'reflective-models/gibbs.json'];
  const guides = path.resolve('resources/guides');
  const names = (await readdir(guides, { recursive: true })).filter((name) =>
    wanted.includes(name.split(path.sep).join('/')),
  );
  return new Map(
    await Promise.all(
      names.map(
        async (name) =>
          [
            `/resources/guides/${name.split(path.sep).join('/')}`,
            await readFile(path.join(guides, name)),
          ] as const,
      ),
    ),
  );
}
