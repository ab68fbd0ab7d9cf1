import path from 'node:path';
import type { ReadOnly } from '#shared/journal/read-only.ts';
import type { Disk } from './disk.ts';

/** What a journal that is open for reading only answers to every write: the sentence for its owner. */
export class ReadOnlyRefusal extends Error {
  readonly code = 'EROFS';
}

/**
 * A disk on which nothing below `journal` can be changed while `readOnly` gives
 * a reason. It stands below everything that writes, so that no feature can forget it.
 */
export function guardJournal(disk: Disk, journal: string, readOnly: () => ReadOnly | null): Disk {
  const guarded =
    <Values extends readonly string[], Result>(call: (...values: Values) => Promise<Result>) =>
    async (...values: Values): Promise<Result> => {
      const refusal = readOnly();
      if (refusal && isInside(journal, values.at(-1) ?? '')) {
        throw new ReadOnlyRefusal(refusal.reason);
      }
      return call(...values);
    };
  return {
    ...disk,
    createFile: guarded(disk.createFile),
    makeFolder: guarded(disk.makeFolder),
    link: guarded(disk.link),
    rename: guarded(disk.rename),
    removeFile: guarded(disk.removeFile),
    removeFolder: guarded(disk.removeFolder),
    removeEmptyFolder: guarded(disk.removeEmptyFolder),
  };
}

function isInside(folder: string, place: string): boolean {
  const relative = path.relative(folder, place);
  return !relative.startsWith('..') && !path.isAbsolute(relative);
}
