import path from 'node:path';
import type { FileDescription, FolderItem } from '#main/storage/file-description.ts';
import type { FileSystem } from '#main/storage/file-system.ts';

type MemoryFile = { bytes: Buffer; changedAt: number };

export type MemoryFileSystem = FileSystem & {
  /** Every file by its whole path. */
  readonly files: ReadonlyMap<string, MemoryFile>;
  readonly folders: ReadonlySet<string>;
  /** Puts a file there in the way another program would, with all folders above it. */
  readonly put: (file: string, bytes: Uint8Array | string, changedAt?: number) => void;
  /** Takes a file away in the same manner. */
  readonly remove: (file: string) => void;
};

/** A disk in memory with the rules of a real one, so that a rig can make ten thousand journals in a minute. */
export function createMemoryFileSystem(now: () => number = Date.now): MemoryFileSystem {
  const files = new Map<string, MemoryFile>();
  const folders = new Set<string>(['/']);
  /** What lies in each folder, so that listing one does not look through all files. */
  const inside = new Map<string, Map<string, FolderItem['type']>>();
  const changed = new Map<string, number>();
  let tick = 0;

  const touchFolder = (folder: string) => changed.set(folder, now() + (tick += 1) / 1000);
  const note = (place: string, type: FolderItem['type'] | null) => {
    const folder = path.dirname(place);
    const items = inside.get(folder) ?? new Map<string, FolderItem['type']>();
    inside.set(folder, items);
    if (type === null) items.delete(path.basename(place));
    else items.set(path.basename(place), type);
    touchFolder(folder);
  };
  const addFolder = (folder: string) => {
    folders.add(folder);
    note(folder, 'folder');
  };
  const requireFolder = (folder: string) => {
    if (!folders.has(folder)) throw fault(files.has(folder) ? 'ENOTDIR' : 'ENOENT', folder);
  };
  const requireFile = (file: string): MemoryFile => {
    const found = files.get(file);
    if (!found) throw fault(folders.has(file) ? 'EISDIR' : 'ENOENT', file);
    return found;
  };
  const set = (file: string, value: MemoryFile) => {
    files.set(file, value);
    note(file, 'file');
  };
  const remove = (file: string) => {
    files.delete(file);
    note(file, null);
  };
  const dropFolder = (folder: string) => {
    folders.delete(folder);
    inside.delete(folder);
    note(folder, null);
  };
  const put: MemoryFileSystem['put'] = (file, bytes, changedAt = now()) => {
    for (let folder = path.dirname(file); !folders.has(folder); folder = path.dirname(folder)) {
      addFolder(folder);
    }
    // Bytes are never changed in place here: copies of a disk share them.
    const shared = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes);
    set(file, { bytes: shared, changedAt });
  };
  const itemsIn = (folder: string): readonly FolderItem[] =>
    [...(inside.get(folder) ?? [])].map(([name, type]) => ({ name, type }));
  const below = (folder: string) => ({
    files: [...files.keys()].filter((place) => isBelow(folder, place)),
    folders: [...folders].filter((place) => isBelow(folder, place)),
  });

  const open: FileSystem['openFile'] = async (file) => {
    const { bytes, changedAt } = requireFile(file);
    return {
      size: bytes.length,
      read: async (position, length) => Buffer.from(bytes.subarray(position, position + length)),
      state: async () => ({ size: bytes.length, changedAt }),
      close: () => Promise.resolve(),
    };
  };

  return {
    files,
    folders,
    put,
    remove,
    readFile: async (file) => Buffer.from(requireFile(file).bytes),
    readFileNow: (file) => Buffer.from(requireFile(file).bytes),
    readFolder: async (folder) => {
      requireFolder(folder);
      return itemsIn(folder);
    },
    describe: async (place) => {
      if (folders.has(place)) return description(0, changed.get(place) ?? 0);
      const { bytes, changedAt } = requireFile(place);
      return description(bytes.length, changedAt);
    },
    openFile: open,
    openPlainFile: open,
    freeBytes: async () => 1_000_000_000_000,
    createFile: async (file) => {
      requireFolder(path.dirname(file));
      if (files.has(file) || folders.has(file)) throw fault('EEXIST', file);
      const value = { bytes: Buffer.alloc(0), changedAt: now() };
      set(file, value);
      return {
        write: async (bytes, offset) => {
          const piece = bytes.subarray(offset);
          value.bytes = Buffer.concat([value.bytes, piece]);
          return piece.length;
        },
        sync: () => Promise.resolve(),
        size: async () => value.bytes.length,
        close: () => Promise.resolve(),
      };
    },
    makeFolder: async (folder) => {
      requireFolder(path.dirname(folder));
      if (files.has(folder) || folders.has(folder)) throw fault('EEXIST', folder);
      addFolder(folder);
    },
    link: async (from, to) => {
      const value = requireFile(from);
      requireFolder(path.dirname(to));
      if (files.has(to) || folders.has(to)) throw fault('EEXIST', to);
      set(to, value);
    },
    rename: async (from, to) => {
      requireFolder(path.dirname(to));
      if (folders.has(from)) {
        const moved = (place: string) => to + place.slice(from.length);
        const held = below(from);
        held.folders.forEach((folder) => addFolder(moved(folder)));
        held.files.forEach((file) => set(moved(file), requireFile(file)));
        held.files.forEach(remove);
        held.folders.forEach(dropFolder);
        return;
      }
      const value = requireFile(from);
      remove(from);
      set(to, value);
    },
    removeFile: async (file) => {
      requireFile(file);
      remove(file);
    },
    removeFolder: async (folder) => {
      const held = below(folder);
      held.files.forEach(remove);
      held.folders.forEach(dropFolder);
    },
    removeEmptyFolder: async (folder) => {
      requireFolder(folder);
      if (itemsIn(folder).length > 0) throw fault('ENOTEMPTY', folder);
      dropFolder(folder);
    },
    realPath: async (place) => place,
    touch: async (file) => {
      requireFile(file).changedAt = now();
    },
    watchFolder: () => () => undefined,
    syncFolder: async (folder) => requireFolder(folder),
  };
}

const description = (size: number, changedAt: number): FileDescription => ({
  size,
  changedAt,
  touchedAt: changedAt,
});

const isBelow = (folder: string, place: string): boolean =>
  place === folder || place.startsWith(`${folder}/`);

/** Looking for what is not there is usual: the trace of each such error would cost more than all else. */
function fault(code: string, place: string): Error {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  const error = Object.assign(new Error(`${code}: ${place}`), { code });
  Error.stackTraceLimit = stackTraceLimit;
  return error;
}
