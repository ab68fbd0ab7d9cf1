import { orMissing, type Disk } from './disk.ts';

/** Milliseconds. A sync program that has not moved for so long will not finish the file. */
const patience = 2 * 60_000;

/**
 * Whether a file that cannot be used may only be on its way: it was changed a
 * moment ago and is empty, ends before its end, or holds room for bytes that
 * have not come yet. One that is whole and says something else is damaged.
 */
export async function isArriving(disk: Disk, file: string): Promise<boolean> {
  try {
    const found = await orMissing(disk.describe(file));
    if (!found || Math.abs(Date.now() - found.changedAt) > patience) return false;
    if (found.size === 0) return true;
    const content = await disk.readFile(file);
    const first = content.at(0);
    const isText = first === openBrace || first === 0;
    return isText ? content.at(-1) !== closeBrace || content.includes(0) : false;
  } catch {
    return false;
  }
}

const openBrace = '{'.charCodeAt(0);
const closeBrace = '}'.charCodeAt(0);
