import path from 'node:path';
import { inParallel } from './in-parallel.ts';
import { orMissing, type Disk } from './disk.ts';

const hour = 60 * 60 * 1000;

/** Whether a file is one of our own unfinished writes or of a sync client's: never read, never shown. */
export const isTemporary = (name: string): boolean =>
  name.startsWith('~') || name.startsWith('.') || name.endsWith('.tmp');

/**
 * Removes what a crash of this device left behind more than an hour ago.
 * Younger ones may belong to a write that another window is making right now.
 */
export async function sweepTemporaries(
  disk: Disk,
  device: string,
  files: readonly string[],
  now: Date,
): Promise<void> {
  const own = files.filter((file) => {
    const name = path.basename(file);
    return name.startsWith(`~${device}-`) && name.endsWith('.tmp');
  });
  await inParallel(own, async (file) => {
    const found = await orMissing(disk.describe(file));
    if (!found || now.getTime() - found.changedAt < hour) return;
    // A leftover that cannot be removed takes room and does no harm.
    await disk.removeFile(file).catch(() => undefined);
  });
}

/** The same for everything in one folder. */
export async function sweepFolder(
  disk: Disk,
  device: string,
  folder: string,
  now: Date,
): Promise<void> {
  const items = (await orMissing(disk.readFolder(folder))) ?? [];
  await sweepTemporaries(
    disk,
    device,
    items.map(({ name }) => path.join(folder, name)),
    now,
  );
}
