import { createHash } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';
import { instantSchema } from '#shared/journal/ids.ts';
import type { Processes } from '#main/platform/processes.ts';
import { errorCode, orMissing, type Disk } from './disk.ts';
import { makeFolders, replaceFile, writeNewFile } from './durable-write.ts';

const ownerSchema = z.object({
  program: z.string(),
  computer: z.string(),
  pid: z.number().int(),
  /** Tells the process from a later one with the same number. */
  mark: z.string().nullable(),
  since: instantSchema,
  /** The owner has closed the journal. */
  released: z.boolean(),
});

/** Who writes in a journal, and since when. */
export type LockOwner = Readonly<z.output<typeof ownerSchema>>;

export type JournalLock = {
  /** Who has taken the journal over since; `null` while it is ours. */
  readonly lostTo: () => LockOwner | null;
  readonly release: () => Promise<void>;
};

export type Taking =
  | { readonly outcome: 'taken'; readonly lock: JournalLock }
  | { readonly outcome: 'held'; readonly by: LockOwner };

type Parts = {
  readonly disk: Disk;
  readonly appData: string;
  readonly processes: Processes;
  /** What a person calls this program. */
  readonly program: string;
  readonly clock: () => Date;
};

/** Milliseconds. A program that gave no sign of life for so long is gone or hangs. */
export const lockTimes = { beat: 10_000, dead: 60_000 } as const;

/**
 * Makes this program the only one of this computer that writes in a journal.
 *
 * Each taking adds a file with the next number to a folder of the app's data,
 * and the highest number counts. It is added with a hard link, which succeeds for one of several
 * takers only, and the highest one is never removed: a taker who looked too
 * early finds a higher number beside its own and steps back. No lock is kept
 * where the app's data cannot be written: revisions are safe without one.
 */
export async function takeLock(parts: Parts, journal: string, journalId: string): Promise<Taking> {
  const { disk, appData } = parts;
  const folder = path.join(appData, 'locks', lockName(await placeOf(disk, journal), journalId));
  try {
    await makeFolders(disk, folder);
    return await takeIn(parts, folder);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    // A lock that cannot be written can often be read still: whoever has the journal keeps it.
    const found = await findHolder(parts, folder).catch(() => undefined);
    if (found?.by) return { outcome: 'held', by: found.by };
    return { outcome: 'taken', lock: { lostTo: () => null, release: () => Promise.resolve() } };
  }
}

const placeOf = (disk: Disk, journal: string): Promise<string> =>
  disk.realPath(journal).catch(() => journal);

/** The highest number, and who has the journal by it; `undefined` when nobody does. */
async function findHolder(parts: Parts, folder: string) {
  const highest = await highestNumber(parts.disk, folder);
  const owner = await readOwner(parts.disk, folder, highest);
  const isHeld = owner && !(await isGone(parts, folder, highest, owner));
  return { highest, by: isHeld ? owner : undefined };
}

async function takeIn(parts: Parts, folder: string): Promise<Taking> {
  const { disk, processes } = parts;
  for (;;) {
    const { highest, by } = await findHolder(parts, folder);
    if (by) return { outcome: 'held', by };
    const own = highest + 1;
    const owner = {
      program: parts.program,
      computer: processes.computer,
      pid: processes.own,
      mark: await processes.mark(processes.own),
      since: parts.clock().toISOString(),
      released: false,
    };
    try {
      await writeNewFile(disk, folder, lockFile(own), JSON.stringify(owner));
    } catch (error) {
      // Somebody else was quicker: look again who it is.
      if (errorCode(error) === 'EEXIST') continue;
      throw error;
    }
    if ((await highestNumber(disk, folder)) !== own) {
      await disk.removeFile(path.join(folder, lockFile(own))).catch(() => undefined);
      continue;
    }
    await removeLower(disk, folder, own);
    return { outcome: 'taken', lock: keepAlive(disk, folder, own, owner) };
  }
}

function keepAlive(disk: Disk, folder: string, own: number, owner: LockOwner): JournalLock {
  const file = path.join(folder, lockFile(own));
  let lostTo: LockOwner | null = null;
  const beat = async () => {
    try {
      const highest = await highestNumber(disk, folder);
      if (highest > own) {
        clearInterval(timer);
        lostTo = (await readOwner(disk, folder, highest)) ?? { ...owner, program: 'Hindsight' };
        return;
      }
      await disk.touch(file);
    } catch {
      // One missed beat does no harm; the next one comes.
    }
  };
  const timer = setInterval(() => void beat(), lockTimes.beat);
  timer.unref();
  return {
    lostTo: () => lostTo,
    async release() {
      clearInterval(timer);
      const released = JSON.stringify({ ...owner, released: true });
      // One that cannot be released is found dead with its process.
      if (!lostTo) await replaceFile(disk, folder, lockFile(own), released).catch(() => undefined);
    },
  };
}

async function isGone(
  { disk, processes }: Parts,
  folder: string,
  number: number,
  owner: LockOwner,
): Promise<boolean> {
  if (owner.released) return true;
  const found = await orMissing(disk.describe(path.join(folder, lockFile(number))));
  // The times of files are those of the system, whatever clock the app is given.
  if (!found || Date.now() - found.changedAt > lockTimes.dead) return true;
  // The app's data may lie on a network disk: a process of another computer can only be judged by its beat.
  if (owner.computer !== processes.computer) return false;
  // This process knows what it has open: what it left behind here was given up.
  if (owner.pid === processes.own) return true;
  if (!processes.isRunning(owner.pid)) return true;
  return owner.mark !== null && owner.mark !== (await processes.mark(owner.pid));
}

async function readOwner(
  disk: Disk,
  folder: string,
  number: number,
): Promise<LockOwner | undefined> {
  const content = await orMissing(disk.readFile(path.join(folder, lockFile(number))));
  try {
    return content && ownerSchema.parse(JSON.parse(content.toString('utf8')));
  } catch {
    // Nobody can say whose it is: the next number takes its place.
    return undefined;
  }
}

async function highestNumber(disk: Disk, folder: string): Promise<number> {
  const numbers = await lockNumbers(disk, folder);
  return Math.max(0, ...numbers);
}

async function lockNumbers(disk: Disk, folder: string): Promise<readonly number[]> {
  const items = await disk.readFolder(folder);
  return items.flatMap(({ name }) => {
    const number = /^(\d+)\.json$/.exec(name)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
}

async function removeLower(disk: Disk, folder: string, own: number): Promise<void> {
  const lower = (await lockNumbers(disk, folder)).filter((number) => number < own);
  for (const number of lower) {
    await disk.removeFile(path.join(folder, lockFile(number))).catch(() => undefined);
  }
}

const lockFile = (number: number): string => `${number}.json`;

const lockName = (realPath: string, journalId: string): string =>
  createHash('sha256').update(`${realPath}\n${journalId}`).digest('hex').slice(0, 32);
