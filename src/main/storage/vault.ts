import path from 'node:path';
import { errorCode, orMissing, type Disk } from './disk.ts';
import { makeFolders, writeNewFileNamed, type Pieces } from './durable-write.ts';
import { filePieces } from './file-pieces.ts';
import type { OpenedFile } from './file-system.ts';
import { inParallel } from './in-parallel.ts';
import { plainCoding, type VaultCoding } from './vault-coding.ts';

/** The files of a journal, each called by its content and never changed. The only way to `vault/`. */
export type Vault = {
  /**
   * Keeps some content; what is there already is kept once. When this resolves
   * the bytes are on the disk and were read back. Throws the error of the disk,
   * or what `content` throws; then nothing was kept.
   */
  readonly add: (content: Pieces) => Promise<{ readonly blob: string; readonly bytes: number }>;
  /** The content of a file, to be read in pieces and closed; `null` where it is not there. */
  readonly open: (blob: string) => Promise<OpenedFile | null>;
  /** The names of all files that are there. */
  readonly list: () => Promise<ReadonlySet<string>>;
  /** Reads a file through: whether its content is the one its name says. */
  readonly isWhole: (blob: string) => Promise<boolean>;
  /** Where a file lies, for showing it in its folder. */
  readonly pathOf: (blob: string) => string;
};

const folder = 'vault';
const blobPattern = /^[0-9a-f]{64}$/;

export function createVault(disk: Disk, journal: string, coding: VaultCoding = plainCoding): Vault {
  const pathOf = (blob: string) => path.join(journal, placeOf(blob));

  const add: Vault['add'] = async (content) => {
    const namer = coding.createNamer();
    let bytes = 0;
    let blob = '';
    const counted = async function* () {
      for await (const piece of content) {
        namer.update(piece);
        bytes += piece.length;
        yield piece;
      }
    };
    await makeFolders(disk, path.join(journal, folder), journal);
    try {
      await writeNewFileNamed(disk, journal, folder, coding.seal(counted()), async (temporary) => {
        blob = namer.name();
        if (!(await holds(disk, coding, temporary, blob))) throw notAsWritten();
        await setDamagedAside(pathOf(blob));
        return placeOf(blob);
      });
    } catch (error) {
      // The same content is there already, whole: it was looked at just before.
      if (errorCode(error) !== 'EEXIST') throw error;
    }
    return { blob, bytes };
  };

  /** Content that came again heals a file that was damaged; what was found there stays beside it. */
  const setDamagedAside = async (file: string): Promise<void> => {
    const blob = path.basename(file);
    if (!(await orMissing(disk.describe(file))) || (await holds(disk, coding, file, blob))) return;
    await disk.rename(file, `${file}.damaged`);
  };

  return {
    add,
    open: async (blob) => {
      if (!blobPattern.test(blob)) return null;
      const file = await orMissing(disk.openPlainFile(pathOf(blob)));
      if (!file) return null;
      return coding.unseal(file).catch(async (error: unknown) => {
        await file.close();
        throw error;
      });
    },
    list: () => listBlobs(disk, path.join(journal, folder)),
    isWhole: (blob) => holds(disk, coding, pathOf(blob), blob),
    pathOf,
  };
}

const placeOf = (blob: string): string => `${folder}/${blob.slice(0, 2)}/${blob}`;

async function listBlobs(disk: Disk, vault: string): Promise<ReadonlySet<string>> {
  const folders = (await orMissing(disk.readFolder(vault))) ?? [];
  const names = await inParallel(
    folders.filter(({ name, type }) => type === 'folder' && /^[0-9a-f]{2}$/.test(name)),
    async ({ name }) =>
      ((await orMissing(disk.readFolder(path.join(vault, name)))) ?? [])
        .filter((item) => item.type === 'file' && item.name.startsWith(name))
        .map((item) => item.name),
  );
  return new Set(names.flat().filter((name) => blobPattern.test(name)));
}

/** Whether a file can be read to its end and holds what its name says. */
async function holds(
  disk: Disk,
  coding: VaultCoding,
  file: string,
  blob: string,
): Promise<boolean> {
  const opened = await orMissing(disk.openPlainFile(file));
  if (!opened) return false;
  try {
    const namer = coding.createNamer();
    for await (const piece of filePieces(await coding.unseal(opened))) namer.update(piece);
    return namer.name() === blob;
  } catch {
    return false;
  } finally {
    await opened.close();
  }
}

const notAsWritten = () =>
  Object.assign(new Error('EIO: the bytes on the disk are not those that were written'), {
    code: 'EIO',
  });
