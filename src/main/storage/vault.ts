import { createHash } from 'node:crypto';
import path from 'node:path';
import { errorCode, orMissing, type Disk } from './disk.ts';
import { makeFolders, writeNewFileNamed, type Pieces } from './durable-write.ts';
import { filePieces } from './file-pieces.ts';
import type { OpenedFile } from './file-system.ts';
import { inParallel } from './in-parallel.ts';
import { plainSealer, type Sealer } from './sealer.ts';

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
  /** The names on the disk of all files that are there. */
  readonly list: () => Promise<ReadonlySet<string>>;
  /**
   * What a file may be called on the disk: in a journal with a password, not as its
   * content is; while one is being turned on or off it has one of two names, or both.
   */
  readonly namesOf: (blob: string) => readonly string[];
  /** Reads the file of this name on the disk through: whether its content is the one the name says. */
  readonly isWhole: (name: string) => Promise<boolean>;
  /** Takes a file off the disk, and what was set aside of it: only when somebody’s data is erased. */
  readonly erase: (blob: string) => Promise<void>;
  /** Where a file lies, for showing it in its folder. */
  readonly pathOf: (blob: string) => string;
};

const folder = 'vault';
const blobPattern = /^[0-9a-f]{64}$/;

export function createVault(disk: Disk, journal: string, sealer: Sealer = plainSealer): Vault {
  const pathOf = (blob: string) => path.join(journal, placeOf(sealer.blobName(blob)));
  const namesOf = (blob: string) => {
    const other = sealer.otherBlobName(blob);
    return other === null ? [sealer.blobName(blob)] : [sealer.blobName(blob), other];
  };

  const add: Vault['add'] = async (content) => {
    const hash = createHash('sha256');
    let bytes = 0;
    let blob = '';
    const counted = async function* () {
      for await (const piece of content) {
        hash.update(piece);
        bytes += piece.length;
        yield piece;
      }
    };
    await makeFolders(disk, path.join(journal, folder), journal);
    try {
      await writeNewFileNamed(
        disk,
        journal,
        folder,
        sealer.sealBlob(counted()),
        async (temporary) => {
          blob = hash.digest('hex');
          if ((await hashOf(disk, sealer, temporary)) !== blob) throw notAsWritten();
          await setDamagedAside(blob);
          return placeOf(sealer.blobName(blob));
        },
      );
    } catch (error) {
      // The same content is there already, whole: it was looked at just before.
      if (errorCode(error) !== 'EEXIST') throw error;
    }
    return { blob, bytes };
  };

  /** Content that came again heals a file that was damaged; what was found there stays beside it. */
  const setDamagedAside = async (blob: string): Promise<void> => {
    const file = pathOf(blob);
    if (!(await orMissing(disk.describe(file)))) return;
    if ((await hashOf(disk, sealer, file)) === blob) return;
    await disk.rename(file, `${file}.damaged`);
  };

  return {
    add,
    open: async (blob) => {
      if (!blobPattern.test(blob)) return null;
      for (const name of namesOf(blob)) {
        const file = await orMissing(disk.openPlainFile(path.join(journal, placeOf(name))));
        if (!file) continue;
        return sealer.openBlob(file).catch(async (error: unknown) => {
          await file.close();
          throw error;
        });
      }
      return null;
    },
    list: () => listBlobs(disk, path.join(journal, folder)),
    namesOf,
    isWhole: async (name) => {
      const hash = await hashOf(disk, sealer, path.join(journal, placeOf(name)));
      return hash !== null && namesOf(hash).includes(name);
    },
    erase: async (blob) => {
      for (const name of namesOf(blob)) {
        const file = path.join(journal, placeOf(name));
        await orMissing(disk.removeFile(file));
        await orMissing(disk.removeFile(`${file}.damaged`));
      }
    },
    pathOf,
  };
}

const placeOf = (name: string): string => `${folder}/${name.slice(0, 2)}/${name}`;

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

/** The SHA-256 of what a file of the vault holds, `null` where it cannot be read to its end. */
async function hashOf(disk: Disk, sealer: Sealer, file: string): Promise<string | null> {
  const opened = await orMissing(disk.openPlainFile(file));
  if (!opened) return null;
  try {
    const hash = createHash('sha256');
    for await (const piece of filePieces(await sealer.openBlob(opened))) hash.update(piece);
    return hash.digest('hex');
  } catch {
    return null;
  } finally {
    await opened.close();
  }
}

const notAsWritten = () =>
  Object.assign(new Error('EIO: the bytes on the disk are not those that were written'), {
    code: 'EIO',
  });
