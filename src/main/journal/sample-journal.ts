import path from 'node:path';
import { newRecordId } from '#main/platform/new-record-id.ts';
import type { Folders, Ports } from '#main/platform/ports.ts';
import { copyFolder } from '#main/storage/copy-folder.ts';
import { errorCode, orMissing, type Disk } from '#main/storage/disk.ts';
import { makeFolders } from '#main/storage/durable-write.ts';
import { placeRefusal, refusalSentence } from '#main/storage/write-refusal.ts';
import { whyTaken } from './why-taken.ts';

type SampleCopy =
  | { readonly outcome: 'copied'; readonly folder: string }
  | { readonly outcome: 'refused'; readonly reason: string };

/**
 * Copies the sample journal to a folder of its own in the app's data, fresh each
 * time: everybody may scribble in it. The two copies before stay, for another
 * window may have one of them open; older ones go.
 */
export async function copySample(
  disk: Disk,
  ports: Pick<Ports, 'clock' | 'random' | 'folders'>,
): Promise<SampleCopy> {
  const copies = path.join(ports.folders.appData, 'sample');
  try {
    await makeFolders(disk, copies);
    await removeOldCopies(disk, copies);
  } catch (error) {
    return { outcome: 'refused', reason: refusalSentence(error) };
  }
  return copySampleTo(disk, ports.folders, path.join(copies, newRecordId(ports)));
}

/** Copies the sample journal to a folder that is new or empty. */
export async function copySampleTo(
  disk: Disk,
  folders: Pick<Folders, 'resources'>,
  folder: string,
): Promise<SampleCopy> {
  const sample = path.join(folders.resources, 'sample');
  if (!(await orMissing(disk.describe(path.join(sample, 'journal.json'))))) {
    return {
      outcome: 'refused',
      reason: 'This copy of Hindsight came without its sample journal.',
    };
  }
  const taken = await whyTaken(disk, folder);
  if (taken !== null) return { outcome: 'refused', reason: taken };
  try {
    await copyFolder(disk, sample, folder);
    return { outcome: 'copied', folder };
  } catch (error) {
    return { outcome: 'refused', reason: placeRefusal(error) };
  }
}

async function removeOldCopies(disk: Disk, copies: string): Promise<void> {
  const items = await disk.readFolder(copies);
  const names = items.filter((item) => item.type === 'folder').map((item) => item.name);
  for (const name of names.sort().slice(0, -2)) {
    try {
      await disk.removeFolder(path.join(copies, name));
    } catch (error) {
      // It takes room and does no harm.
      if (errorCode(error) === undefined) throw error;
    }
  }
}
