import { constants, watch } from 'node:fs';
import {
  link,
  lstat,
  mkdir,
  open,
  realpath,
  rename,
  rm,
  rmdir,
  statfs,
  unlink,
  utimes,
} from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { FileDescription, FolderItem } from './file-description.ts';
import { createQuickReads } from './quick-reads.ts';

/**
 * The calls we make on the disk and no more, so that tests can put a disk that
 * fails in its place. Errors are those of Node, with their `code`.
 */
export type FileSystem = {
  readonly readFile: (path: string) => Promise<Buffer>;
  /** The same at once: everything else waits. For one small file where nobody can be made to wait for a promise. */
  readonly readFileNow: (path: string) => Buffer;
  readonly readFolder: (path: string) => Promise<readonly FolderItem[]>;
  readonly describe: (path: string) => Promise<FileDescription>;
  /** Opens a file for reading it in pieces; what is no file (a folder, a pipe) is refused with `EINVAL`. */
  readonly openFile: (path: string) => Promise<OpenedFile>;
  /**
   * The same for a file that somebody handed in: a symbolic link is refused too
   * (`ELOOP`), whatever it leads to.
   */
  readonly openPlainFile: (path: string) => Promise<OpenedFile>;
  /** How many bytes can still be written to the disk that holds a folder. */
  readonly freeBytes: (folder: string) => Promise<number>;
  /** Opens a file that must not exist yet, for this user only (0600). */
  readonly createFile: (path: string) => Promise<FileInProgress>;
  readonly makeFolder: (path: string) => Promise<void>;
  /** Gives a file a second name; fails with `EEXIST` where that name is taken. */
  readonly link: (from: string, to: string) => Promise<void>;
  /** Takes the place of a file that stands at `to`. */
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly removeFile: (path: string) => Promise<void>;
  /** Removes a folder with everything in it; no error where it is not there. */
  readonly removeFolder: (path: string) => Promise<void>;
  /** Removes a folder only if nothing is in it: `ENOTEMPTY` else. */
  readonly removeEmptyFolder: (path: string) => Promise<void>;
  /** Where a path leads when all links on the way are followed. */
  readonly realPath: (path: string) => Promise<string>;
  /** Sets the moment of the last change to now. */
  readonly touch: (path: string) => Promise<void>;
  /**
   * Calls `onChange` when something changes in a folder (on macOS and Windows
   * also below it) as far as the system says so; gives back what ends it.
   */
  readonly watchFolder: (path: string, onChange: () => void) => () => void;
  /** Makes the names in a folder durable. */
  readonly syncFolder: (path: string) => Promise<void>;
};

export type OpenedFile = {
  /** In bytes. */
  readonly size: number;
  /** The bytes from `position` on: as many as asked for, fewer at the end of the file. */
  readonly read: (position: number, length: number) => Promise<Buffer>;
  /** Size and last change as they are now: different numbers mean that somebody is writing. */
  readonly state: () => Promise<{ readonly size: number; readonly changedAt: number }>;
  readonly close: () => Promise<void>;
};

export type FileInProgress = {
  /**
   * Adds what stands in `bytes` from `offset` on to the end of the file and says
   * how many bytes were taken: fewer than asked on a filling disk.
   */
  readonly write: (bytes: Uint8Array, offset: number) => Promise<number>;
  readonly sync: () => Promise<void>;
  readonly size: () => Promise<number>;
  readonly close: () => Promise<void>;
};

const onWindows = process.platform === 'win32';

export const realFileSystem: FileSystem = {
  ...createQuickReads(),
  openFile: (path) => openFile(path, 0),
  openPlainFile,
  freeBytes: async (folder) => {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  },
  createFile,
  makeFolder: async (path) => {
    await mkdir(path);
  },
  link,
  rename: (from, to) => (onWindows ? renamePatiently(from, to) : rename(from, to)),
  removeFile: unlink,
  removeFolder: (path) => rm(path, { recursive: true, force: true }),
  removeEmptyFolder: rmdir,
  realPath: realpath,
  touch: (path) => utimes(path, new Date(), new Date()),
  watchFolder,
  syncFolder,
};

async function openFile(path: string, more: number): Promise<OpenedFile> {
  // A pipe opened the usual way would wait for somebody to write into it.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | more);
  const found = await file.stat();
  if (!found.isFile()) {
    await file.close();
    throw Object.assign(new Error(`EINVAL: ${path} is no file`), { code: 'EINVAL' });
  }
  return {
    size: found.size,
    read: async (position, length) => {
      const buffer = Buffer.alloc(length);
      const { bytesRead } = await file.read(buffer, 0, length, position);
      return buffer.subarray(0, bytesRead);
    },
    state: async () => {
      const { size, mtimeMs } = await file.stat();
      return { size, changedAt: mtimeMs };
    },
    close: () => file.close(),
  };
}

async function openPlainFile(path: string): Promise<OpenedFile> {
  if (!onWindows) return openFile(path, constants.O_NOFOLLOW);
  // Windows opens no file “but not through a link”: it is looked at first.
  if ((await lstat(path)).isSymbolicLink()) {
    throw Object.assign(new Error(`ELOOP: ${path} is a link`), { code: 'ELOOP' });
  }
  return openFile(path, 0);
}

async function createFile(path: string): Promise<FileInProgress> {
  const { O_CREAT, O_EXCL, O_WRONLY } = constants;
  const file = await open(path, O_CREAT | O_EXCL | O_WRONLY, 0o600);
  return {
    write: async (bytes, offset) =>
      (await file.write(bytes, offset, bytes.length - offset, null)).bytesWritten,
    sync: () => file.sync(),
    size: async () => (await file.stat()).size,
    close: () => file.close(),
  };
}

/** Windows refuses a rename while a virus scanner or a sync client reads the file: it lets go soon. */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (const milliseconds of [50, 100, 150, 200, 250, 300, 350, 400, 450, 500]) {
    try {
      return await rename(from, to);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EPERM' && code !== 'EACCES' && code !== 'EBUSY') throw error;
      await pause(milliseconds);
    }
  }
  return rename(from, to);
}

function watchFolder(path: string, onChange: () => void): () => void {
  // On Linux Node would watch every folder and file below one by one: too many in a large journal.
  const recursive = process.platform !== 'linux';
  try {
    const watcher = watch(path, { recursive, persistent: false }, onChange);
    watcher.on('error', () => watcher.close());
    return () => watcher.close();
  } catch {
    // Looking from time to time finds what nobody tells.
    return () => undefined;
  }
}

async function syncFolder(path: string): Promise<void> {
  // Windows opens no folder for flushing; NTFS keeps names in its own journal.
  if (onWindows) return;
  const folder = await open(path, constants.O_RDONLY);
  try {
    await folder.sync();
  } catch (error) {
    // Some network file systems cannot flush folders at all; there is no better guarantee to be had there.
    if ((error as NodeJS.ErrnoException).code !== 'EINVAL') throw error;
  } finally {
    await folder.close();
  }
}
