import path from 'node:path';
import { errorCode, orMissing, type Disk } from './disk.ts';
import type { FileInProgress } from './file-system.ts';

/**
 * Writes a file that must not exist yet, so that it survives a crash and a
 * power cut: when the promise resolves, the bytes and the name are on the disk.
 * `file` is relative to `root`. Folders between the two are made; the root is
 * not: a journal whose folder has gone must not come back as an empty one.
 * Rejects with `EEXIST` where the name is taken, else with the error of the disk.
 */
export const writeNewFile: DurableWrite<Uint8Array | string> = (disk, root, file, content) =>
  writeThrough({ disk, root, file: path.join(root, file), pieces: whole(content) }, publishNew);

/**
 * The same for content that comes in pieces, for files too large to be held at
 * once. What `pieces` throws is thrown on, and no file appears.
 */
export const writeNewFileFrom: DurableWrite<Pieces> = (disk, root, file, pieces) =>
  writeThrough({ disk, root, file: path.join(root, file), pieces }, publishNew);

/** The same for a file that may be replaced: readers see the old content or the new one, never a part. */
export const replaceFile: DurableWrite<Uint8Array | string> = (disk, root, file, content) =>
  writeThrough(
    { disk, root, file: path.join(root, file), pieces: whole(content) },
    (disk, temporary, file) => disk.rename(temporary, file),
  );

/**
 * The same for a file whose name comes from its content: `name` is asked, with
 * the way to the finished bytes, once all of them are on the disk. It gives the
 * place relative to `root`, or throws for bytes that did not come out as they
 * should: then no file appears.
 */
export async function writeNewFileNamed(
  disk: Disk,
  root: string,
  folder: string,
  pieces: Pieces,
  name: (temporary: string) => Promise<string>,
): Promise<void> {
  const temporary = path.join(root, folder, disk.temporaryName());
  try {
    await writeTemporary(disk, root, temporary, pieces);
    const file = path.join(root, await name(temporary));
    await makeFolders(disk, path.dirname(file), root);
    await publishNew(disk, temporary, file);
    await disk.syncFolder(path.dirname(file));
  } catch (error) {
    // What is left behind is swept at a later start; the failure of the write is what matters.
    await disk.removeFile(temporary).catch(() => undefined);
    throw error;
  }
}

export type Pieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

type DurableWrite<Content> = (
  disk: Disk,
  root: string,
  file: string,
  content: Content,
) => Promise<void>;

const whole = (content: Uint8Array | string): Pieces => [Buffer.from(content)];

/** Makes a folder and the missing ones above it, up to `root` where one is given, each of them durable. */
export async function makeFolders(disk: Disk, folder: string, root?: string): Promise<void> {
  try {
    await disk.makeFolder(folder);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return;
    const above = path.dirname(folder);
    if (errorCode(error) !== 'ENOENT' || above === root || above === folder) throw error;
    await makeFolders(disk, above, root);
    // Once more and no further: some places (/proc) call every new folder “not there”.
    await disk.makeFolder(folder).catch((again: unknown) => {
      if (errorCode(again) !== 'EEXIST') throw again;
    });
  }
  await disk.syncFolder(path.dirname(folder));
}

type Write = {
  readonly disk: Disk;
  readonly root: string;
  readonly file: string;
  readonly pieces: Pieces;
};
type Publish = (disk: Disk, temporary: string, file: string) => Promise<void>;

async function writeThrough({ disk, root, file, pieces }: Write, publish: Publish): Promise<void> {
  const folder = path.dirname(file);
  const temporary = path.join(folder, disk.temporaryName());
  try {
    await writeTemporary(disk, root, temporary, pieces);
    await publish(disk, temporary, file);
  } catch (error) {
    // What is left behind is swept at a later start; the failure of the write is what matters.
    await disk.removeFile(temporary).catch(() => undefined);
    throw error;
  }
  await disk.syncFolder(folder);
}

async function writeTemporary(disk: Disk, root: string, temporary: string, pieces: Pieces) {
  const file = await createBelow(disk, root, temporary);
  let length = 0;
  try {
    for await (const piece of pieces) {
      await writeWhole(file, piece);
      length += piece.length;
    }
    await file.sync();
    // A full disk has been seen to report success for a shortened file.
    if ((await file.size()) !== length) throw diskFull();
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
  await file.close();
}

async function writeWhole(file: FileInProgress, piece: Uint8Array): Promise<void> {
  for (let offset = 0; offset < piece.length;) {
    const taken = await file.write(piece, offset);
    if (taken === 0) throw diskFull();
    offset += taken;
  }
}

async function createBelow(disk: Disk, root: string, file: string) {
  try {
    return await disk.createFile(file);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    if (path.dirname(file) === root) throw error;
    await makeFolders(disk, path.dirname(file), root);
    return disk.createFile(file);
  }
}

const diskFull = () =>
  Object.assign(new Error('ENOSPC: not all bytes were taken'), { code: 'ENOSPC' });

/**
 * A rename would silently replace a file of the same name; a hard link refuses.
 * Where the file system has no hard links (FAT, some network disks) we look first.
 */
async function publishNew(disk: Disk, temporary: string, file: string): Promise<void> {
  try {
    await disk.link(temporary, file);
  } catch (error) {
    if (!withoutLinks.has(errorCode(error) ?? '')) throw error;
    if (await orMissing(disk.describe(file))) {
      throw Object.assign(new Error(`EEXIST: ${file}`), { code: 'EEXIST' });
    }
    return disk.rename(temporary, file);
  }
  // The file has its name by now: a temporary that cannot be removed is not a failed write.
  await disk.removeFile(temporary).catch(() => undefined);
}

const withoutLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL']);
