import {
  closeSync,
  constants,
  openSync,
  readdirSync,
  readFile,
  readFileSync,
  readSync,
  statSync,
  type Dirent,
  type Stats,
} from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { setImmediate as letOthersWork } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { FileDescription, FolderItem } from './file-description.ts';

// The callback version reads small files about twice as fast as the one of fs/promises.
const readWholeFile = promisify(readFile);

/** Milliseconds. A call that takes longer than this is one wait. */
const slow = 4;
/** After a slow call so many go side by side before the disk is tried again; each time it is slow still, twice as many. */
const patience = { first: 8, longest: 256 } as const;
/** Milliseconds that are read in one go before others have their turn. */
const turn = 12;
/** Bytes. What is larger than this is never read in one go. */
const mostAtOnce = 1024 * 1024;

type QuickReads = {
  readonly readFile: (path: string) => Promise<Buffer>;
  readonly readFileNow: (path: string) => Buffer;
  readonly readFolder: (path: string) => Promise<readonly FolderItem[]>;
  readonly describe: (path: string) => Promise<FileDescription>;
};

/**
 * Reading for ten thousand small files. A disk that answers at once (what is
 * read lies in memory, or on a fast drive) is asked directly: the way through
 * the thread pool, four times for each file, costs more than the reading. One
 * that makes us wait is asked for many files side by side instead. A single slow
 * answer says little: on a busy machine it was somebody else's turn.
 */
export function createQuickReads(now: () => number = () => performance.now()): QuickReads {
  const readSmallFile = createSmallFileReader();
  let waiting = 0;
  let nextWait: number = patience.first;
  let turnBegan = now();

  const directly = async <Result>(
    read: () => Result | null,
    inPool: () => Promise<Result>,
  ): Promise<Result> => {
    if (waiting > 0) {
      waiting -= 1;
      return inPool();
    }
    const began = now();
    if (began - turnBegan > turn) {
      await letOthersWork();
      turnBegan = now();
    }
    const start = now();
    try {
      return read() ?? (await inPool());
    } finally {
      const isSlow = now() - start > slow;
      if (isSlow) waiting = nextWait;
      nextWait = isSlow ? Math.min(nextWait * 2, patience.longest) : patience.first;
    }
  };

  return {
    readFile: (path) =>
      directly(
        () => readSmallFile(path),
        () => readWholeFile(path),
      ),
    readFileNow: (path) => readSmallFile(path) ?? readFileSync(path),
    readFolder: (path) =>
      directly(
        () => readdirSync(path, { withFileTypes: true }).map(folderItem),
        async () => (await readdir(path, { withFileTypes: true })).map(folderItem),
      ),
    describe: (path) =>
      directly(
        () => description(statSync(path)),
        async () => description(await stat(path)),
      ),
  };
}

/** `null` for what is too large. A pipe is opened without waiting for somebody to write into it. */
function createSmallFileReader(): (path: string) => Buffer | null {
  let slab = Buffer.alloc(0);
  let used = 0;
  return (path) => {
    // Files are read one behind the other into large pieces of memory: asking for each costs more than it takes.
    if (slab.length - used <= mostAtOnce) {
      slab = Buffer.allocUnsafeSlow(4 * mostAtOnce);
      used = 0;
    }
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const bytes = readSync(file, slab, used, mostAtOnce + 1, null);
      if (bytes > mostAtOnce) return null;
      used += bytes;
      return slab.subarray(used - bytes, used);
    } finally {
      closeSync(file);
    }
  };
}

const description = ({ size, mtimeMs, ctimeMs }: Stats): FileDescription => ({
  size,
  changedAt: mtimeMs,
  touchedAt: ctimeMs,
});

const folderItem = (item: Dirent): FolderItem => ({
  name: item.name,
  type: item.isFile() ? 'file' : item.isDirectory() ? 'folder' : 'other',
});
