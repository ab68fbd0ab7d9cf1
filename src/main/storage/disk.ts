import type { FileSystem } from './file-system.ts';

/** A file system, and a name for temporary files that tells later whose they were. */
export type Disk = FileSystem & { readonly temporaryName: () => string };

/** `owner` is the device id: only its own leftovers are ever swept away. */
export function createDisk(
  fileSystem: FileSystem,
  random: (count: number) => Uint8Array,
  owner: string,
): Disk {
  return {
    ...fileSystem,
    temporaryName: () => `~${owner}-${Buffer.from(random(12)).toString('hex')}.tmp`,
  };
}

/** The `code` of a system error: `ENOENT`, `ENOSPC`; `undefined` for anything else that was thrown. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const { code } = error;
  // Node's own complaints about a wrong call (`ERR_…`) are faults of ours, not of the disk.
  return typeof code === 'string' && !code.startsWith('ERR_') ? code : undefined;
}

/** What `work` gives, or `undefined` where there is no such file or folder. */
export async function orMissing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
