import { z } from 'zod';
import type { Manifest, Seal } from '#shared/journal/manifest.ts';
import { editionOf } from '#main/password/seal-manifest.ts';
import { createAppDataFile } from '#main/storage/app-data-file.ts';
import type { Disk } from '#main/storage/disk.ts';

/** The highest edition of `journal.json` that was seen in a folder, under one master key. */
export type SeenSeal = { readonly keyId: string; readonly edition: number };

/** The folders in which this computer has seen a journal with a password: none of them may lose it, or go back to an older one, unnoticed. */
export type SealedMemory = {
  readonly has: (folder: string) => Promise<boolean>;
  /** The newest seal that was seen there; `null` where none was, or nothing of it is known. */
  readonly newest: (folder: string) => Promise<SeenSeal | null>;
  /** Remembers the folder, and `seal` where it is newer than the one that is remembered; `null`: the folder only. */
  readonly add: (folder: string, seal: Seal | null) => Promise<void>;
  /** Its owner turned the password off, or put another journal there. */
  readonly forget: (folder: string) => Promise<void>;
};

const seenSchema = z.object({
  folder: z.string(),
  seal: z.object({ keyId: z.string(), edition: z.number().int() }).nullable(),
});
/** Earlier versions of the app have kept the folders alone. */
const fileSchema = z.array(
  z.union([seenSchema, z.string().transform((folder) => ({ folder, seal: null }))]),
);

export function createSealedMemory(disk: Disk, appData: string): SealedMemory {
  const file = createAppDataFile(disk, appData, 'sealed.json', fileSchema, []);
  const find = async (folder: string) =>
    (await file.read()).find((seen) => seen.folder === folder) ?? null;
  return {
    has: async (folder) => (await find(folder)) !== null,
    newest: async (folder) => (await find(folder))?.seal ?? null,
    async add(folder, seal) {
      const before = await find(folder);
      const isNews = seal !== null && !isOlderThan(seal, before?.seal ?? null);
      const newest = isNews ? { keyId: seal.keyId, edition: editionOf(seal) } : before?.seal;
      if (before && before.seal?.keyId === newest?.keyId && !isHigher(newest, before.seal)) return;
      const others = (await file.read()).filter((seen) => seen.folder !== folder);
      await file.write([...others, { folder, seal: newest ?? null }]);
    },
    async forget(folder) {
      const known = await file.read();
      const others = known.filter((seen) => seen.folder !== folder);
      if (others.length < known.length) await file.write(others);
    },
  };
}

const isHigher = (one: SeenSeal | null | undefined, other: SeenSeal | null): boolean =>
  (one?.edition ?? 0) > (other?.edition ?? 0);

/** Whether a seal was written before one that was seen; those of different master keys cannot be compared. */
export const isOlderThan = (seal: Manifest['seal'], seen: SeenSeal | null): boolean =>
  seal !== undefined && seal.keyId === seen?.keyId && editionOf(seal) < seen.edition;
