import path from 'node:path';
import { z } from 'zod';
import { deviceIdSchema } from '#shared/journal/revision.ts';
import type { FileSystem } from './file-system.ts';
import { createDisk, errorCode, orMissing } from './disk.ts';
import { makeFolders, writeNewFile } from './durable-write.ts';

const fileSchema = z.object({ device: deviceIdSchema });

/**
 * The six characters that name this computer in revisions, made at the first
 * start. Where they cannot be read or kept a new name is as good: revisions of
 * the old one stay what they are, only its drafts wait until it comes back.
 */
export async function readDeviceId(
  fileSystem: FileSystem,
  random: (count: number) => Uint8Array,
  appData: string,
): Promise<string> {
  const known = await readKnown(fileSystem, appData);
  if (known) return known;
  const device = [...random(6)].map((byte) => (byte % 36).toString(36)).join('');
  const disk = createDisk(fileSystem, random, device);
  try {
    await makeFolders(disk, appData);
    await writeNewFile(disk, appData, 'device.json', `${JSON.stringify({ device })}\n`);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    // Taken: another window was first, and its name counts.
    return (await readKnown(fileSystem, appData)) ?? device;
  }
  return device;
}

async function readKnown(fileSystem: FileSystem, appData: string): Promise<string | undefined> {
  const content = await orMissing(fileSystem.readFile(path.join(appData, 'device.json')));
  try {
    return content && fileSchema.parse(JSON.parse(content.toString('utf8'))).device;
  } catch {
    return undefined;
  }
}
