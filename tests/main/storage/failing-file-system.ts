import { realFileSystem, type FileSystem } from '#main/storage/file-system.ts';

/** What goes wrong: an error of the system, a disk that takes half of the bytes, or a process that ends. */
export type Fault = 'EIO' | 'ENOSPC' | 'EACCES' | 'short-write' | 'ends';

type Failing = FileSystem & {
  /** How many changes to the disk were asked for so far. */
  readonly calls: () => number;
};

/**
 * The real disk, but the `failAt`-th call that changes something fails; with
 * `ends` all later ones do too, as after a crash of the process.
 */
export function createFailingFileSystem(fault: Fault, failAt: number): Failing {
  let calls = 0;
  const fails = () => {
    calls += 1;
    return calls === failAt || (fault === 'ends' && calls > failAt);
  };
  const refuse = () => {
    const code = fault === 'short-write' ? 'ENOSPC' : fault === 'ends' ? 'EIO' : fault;
    throw Object.assign(new Error(`${code}: made to fail`), { code });
  };
  const checked =
    <Values extends readonly unknown[], Result>(call: (...values: Values) => Promise<Result>) =>
    async (...values: Values): Promise<Result> => {
      if (fails()) refuse();
      return call(...values);
    };

  return {
    ...realFileSystem,
    calls: () => calls,
    makeFolder: checked(realFileSystem.makeFolder),
    link: checked(realFileSystem.link),
    rename: checked(realFileSystem.rename),
    removeFile: checked(realFileSystem.removeFile),
    syncFolder: checked(realFileSystem.syncFolder),
    createFile: checked(async (file: string) => {
      const real = await realFileSystem.createFile(file);
      return {
        write: async (bytes: Uint8Array, offset: number) => {
          if (!fails()) return real.write(bytes, offset);
          if (fault !== 'short-write') return refuse();
          await real.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), offset);
          return refuse();
        },
        sync: checked(real.sync),
        size: real.size,
        // Closing always happens: a test must not run out of open files.
        close: real.close,
      };
    }),
  };
}
