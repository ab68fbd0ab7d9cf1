import path from 'node:path';
import { errorCode, orMissing, type Disk } from '#main/storage/disk.ts';
import { placeRefusal } from '#main/storage/write-refusal.ts';

/** Files that systems put into every folder they have shown. */
const systemFiles = new Set(['.DS_Store', 'desktop.ini', 'Thumbs.db', '.directory']);

/** Why a new journal cannot be made in a folder, in one sentence; `null` when the folder is new or empty. */
export async function whyTaken(disk: Disk, journal: string): Promise<string | null> {
  try {
    const items = (await orMissing(disk.readFolder(journal))) ?? [];
    const isTaken = items.some((item) => !systemFiles.has(item.name));
    const name = path.basename(journal);
    return isTaken
      ? `The folder ${name} is not empty: choose a new name or an empty folder.`
      : null;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return placeRefusal(error);
  }
}
