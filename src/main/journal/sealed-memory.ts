import { z } from 'zod';
import { createAppDataFile } from '#main/storage/app-data-file.ts';
import type { Disk } from '#main/storage/disk.ts';

/** The folders in which this computer has seen a journal with a password: none of them may lose it unnoticed. */
export type SealedMemory = {
  readonly has: (folder: string) => Promise<boolean>;
  readonly add: (folder: string) => Promise<void>;
  /** Its owner turned the password off, or put another journal there. */
  readonly forget: (folder: string) => Promise<void>;
};

export function createSealedMemory(disk: Disk, appData: string): SealedMemory {
  const file = createAppDataFile(disk, appData, 'sealed.json', z.array(z.string()), []);
  const has = async (folder: string) => (await file.read()).includes(folder);
  return {
    has,
    async add(folder) {
      if (!(await has(folder))) await file.write([...(await file.read()), folder]);
    },
    async forget(folder) {
      const known = await file.read();
      if (known.includes(folder)) await file.write(known.filter((other) => other !== folder));
    },
  };
}
