import path from 'node:path';
import type { Disk } from './disk.ts';
import { makeFolders, writeNewFile } from './durable-write.ts';
import { inParallel } from './in-parallel.ts';

/**
 * Copies a folder with everything in it to a place that does not exist yet. It
 * reads through the same door as everything else, because the app's own
 * resources may stand inside an archive that only looks like a folder.
 */
export async function copyFolder(disk: Disk, from: string, to: string): Promise<void> {
  await makeFolders(disk, to);
  await inParallel(await disk.readFolder(from), async ({ name, type }) => {
    if (type === 'folder') return copyFolder(disk, path.join(from, name), path.join(to, name));
    if (type === 'file')
      await writeNewFile(disk, to, name, await disk.readFile(path.join(from, name)));
  });
}
