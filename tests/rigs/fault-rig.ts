import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildClient } from '#shared/contract/client.ts';
import type { JournalClient } from '#shared/contract/contract.ts';
import { createJournal } from '#main/create-journal.ts';
import type { FileSystem } from '#main/storage/file-system.ts';
import {
  createFaultyFileSystem,
  diskFaults,
  isFaultOfItsOwn,
  Killed,
  type DiskFault,
} from './faults/fault-disk.ts';
import type { WritePath } from './faults/write-path.ts';
import { writePaths } from './faults/write-paths.ts';
import { createMemoryFileSystem, type MemoryFileSystem } from './memory-file-system.ts';
import { rigPorts } from './rig-ports.ts';
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
      const { steps, points: tried, found } = await sweep(writePath, resources, rounds);
      faults.push(...found.map((each) => `${writePath.name}, ${each}`));
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

/**
 * Every `every`-th step of one way of writing, with each fault, once and for good.
 * Points at which two faults are the same thing are tried once and counted as both.
 */
async function sweep(
  writePath: WritePath,
  resources: ReadonlyMap<string, Buffer>,
  every: number,
): Promise<{ readonly steps: number; readonly points: number; readonly found: readonly string[] }> {
  const base = await prepare(writePath, resources);
  const { steps, writes, found } = await tryHealthy(writePath, base);
  let points = 0;
  for (const fault of diskFaults) {
    for (const sticky of [false, true]) {
      for (let failAt = 1; failAt <= steps; failAt += every) {
        points += 1;
        if (!isFaultOfItsOwn(fault, sticky, writes.has(failAt))) continue;
        const at = `${fault}${sticky ? ' for good' : ''}, step ${failAt}`;
        const seen = await tryOnce(writePath, base, { fault, failAt, sticky });
        found.push(...seen.map((each) => `${at}: ${each}`));
      }
    }
  }
  return { steps, points, found };
}

type Point = { readonly fault: DiskFault; readonly failAt: number; readonly sticky: boolean };

async function prepare(
  writePath: WritePath,
  resources: ReadonlyMap<string, Buffer>,
): Promise<MemoryFileSystem> {
  const disk = createMemoryFileSystem();
  for (const [file, bytes] of resources) disk.put(file, bytes);
  disk.put('/home/documents/.keep', '');
  await use(disk, (client) => writePath.prepare(client, disk));
  return disk;
}

/** How many steps it takes; a rig that finds fault with a disk in order would find it everywhere. */
async function tryHealthy(writePath: WritePath, base: MemoryFileSystem) {
  const disk = copyOf(base);
  const faulty = createFaultyFileSystem(disk, 'EIO', Infinity, false);
  const acknowledged = new Set<string>();
  const found: string[] = [];
  const note = (error: unknown) => void found.push(`on a disk in order: ${String(error)}`);
  await use(faulty, (client) =>
    writePath.write(client, (what) => acknowledged.add(what), disk),
  ).catch(note);
  const steps = faulty.calls();
  await use(disk, async (client) => {
    for (const each of await writePath.check(client, acknowledged, disk)) note(each);
  }).catch(note);
  return { steps, writes: faulty.writes, found };
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
    await use(faulty, (client) => writePath.write(client, (what) => acknowledged.add(what), disk));
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

/** What reaches a person must be a sentence that says what to do, not the error of a machine. */
function untold(error: unknown): readonly string[] {
  const message = error instanceof Error ? error.message : String(error);
  const isSentence =
    /^\S.+ .+[.]$/s.test(message) && !/made to fail|Error:|undefined/.test(message);
  return isSentence ? [] : [`not told in a sentence: ${message}`];
}

/** Starts the whole app on a disk and ends it in order, as far as the disk lets it. */
async function use(
  disk: FileSystem,
  work: (client: JournalClient) => Promise<void>,
): Promise<void> {
  const app = await createJournal(rigPorts('/home'), disk);
  try {
    await work(buildClient(app.dispatch));
  } finally {
    await app.close().catch(() => undefined);
  }
}

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
            `/home/resources/guides/${name.split(path.sep).join('/')}`,
            await readFile(path.join(guides, name)),
          ] as const,
      ),
    ),
  );
}
