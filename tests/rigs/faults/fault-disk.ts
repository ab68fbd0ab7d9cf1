import type { FileSystem } from '#main/storage/file-system.ts';

/** What may happen to one call on the disk, and to all later ones when it is `sticky`. */
export const diskFaults = ['EIO', 'ENOSPC', 'short', 'kill', 'half-kill', 'half-full'] as const;
export type DiskFault = (typeof diskFaults)[number];

/**
 * Whether a fault does at a step what no other one does there: who is killed once
 * is killed for good, and only a write can be short or done by half.
 */
export const isFaultOfItsOwn = (fault: DiskFault, sticky: boolean, isWrite: boolean): boolean =>
  fault === 'kill' || fault === 'half-kill'
    ? !sticky && (isWrite || fault === 'kill')
    : isWrite || fault === 'EIO' || fault === 'ENOSPC';

/** Thrown into a program that is no more: it can tell nobody. */
export class Killed extends Error {}

export type FaultyFileSystem = FileSystem & {
  /** How many calls that change something were made. */
  readonly calls: () => number;
  /** Which of them wrote bytes. */
  readonly writes: ReadonlySet<number>;
  /** From now on the disk does what it is asked. */
  readonly heal: () => void;
};

/**
 * A disk whose `failAt`-th change goes wrong: `EIO` and `ENOSPC` refuse it,
 * `short` takes fewer bytes than given, `kill` ends the program there, `half-…`
 * does so after half of the bytes, or finds the disk full then.
 */
export function createFaultyFileSystem(
  real: FileSystem,
  fault: DiskFault,
  failAt: number,
  sticky: boolean,
): FaultyFileSystem {
  let calls = 0;
  let dead = false;
  let healed = false;
  const writes = new Set<number>();
  const isNow = () => {
    if (healed) return false;
    if (dead) throw new Killed('The program was killed.');
    calls += 1;
    return sticky ? calls >= failAt : calls === failAt;
  };
  const refuse = () => {
    if (fault === 'kill' || fault === 'half-kill') {
      dead = true;
      throw new Killed('The program was killed.');
    }
    const code = fault === 'EIO' ? 'EIO' : 'ENOSPC';
    throw Object.assign(new Error(`${code}: made to fail`), { code });
  };
  const checked =
    <Values extends readonly unknown[], Result>(call: (...values: Values) => Promise<Result>) =>
    async (...values: Values): Promise<Result> => {
      // A short write is nothing that could happen to a name.
      if (isNow() && fault !== 'short') refuse();
      return call(...values);
    };
  return {
    ...real,
    calls: () => calls,
    writes,
    heal: () => {
      healed = true;
    },
    makeFolder: checked(real.makeFolder),
    link: checked(real.link),
    rename: checked(real.rename),
    removeFile: checked(real.removeFile),
    removeFolder: checked(real.removeFolder),
    removeEmptyFolder: checked(real.removeEmptyFolder),
    syncFolder: checked(real.syncFolder),
    createFile: checked(async (file: string) => {
      const opened = await real.createFile(file);
      return {
        ...opened,
        write: async (bytes: Uint8Array, offset: number) => {
          const now = isNow();
          writes.add(calls);
          if (!now) return opened.write(bytes, offset);
          if (fault !== 'short' && !fault.startsWith('half')) return refuse();
          const half = bytes.subarray(0, offset + Math.ceil((bytes.length - offset) / 2));
          const taken = await opened.write(half, offset);
          return fault === 'short' ? taken : refuse();
        },
        sync: checked(opened.sync),
      };
    }),
  };
}
