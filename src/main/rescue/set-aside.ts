import path from 'node:path';
import type { RescueReport } from '#shared/rescue/rescue-calls.ts';
import { orMissing, type Disk } from '#main/storage/disk.ts';
import { makeFolders, writeNewFile } from '#main/storage/durable-write.ts';

/** Copies the damaged files of a journal below `target`, which is new; the files themselves stay where they are. */
export async function setAside(
  disk: Disk,
  { folder, files }: RescueReport,
  target: string,
): Promise<number> {
  await makeFolders(disk, target);
  let copied = 0;
  for (const { path: name, missing } of files) {
    if (missing) continue;
    const place = path.join(...name.split('/'));
    const content = await orMissing(disk.readFile(path.join(folder, place)));
    if (!content) continue;
    await writeNewFile(disk, target, place, content);
    copied += 1;
  }
  return copied;
}
