import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** The files in a folder and in all folders below it, in order; the file itself where it is one; `null` where there is nothing. */
export async function listFilesBelow(target: string): Promise<readonly string[] | null> {
  const found = await stat(target).catch(() => null);
  if (found === null) return null;
  if (!found.isDirectory()) return [target];
  const items = await readdir(target, { recursive: true, withFileTypes: true });
  return items
    .filter((item) => item.isFile())
    .map((item) => path.join(item.parentPath, item.name))
    .sort();
}
