import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';

/** The bytes of a file below `folder`, or `null` where there is none; a name that leads outside is not there either. */
export async function readFileInside(folder: string, name: string): Promise<Uint8Array | null> {
  // A NUL or a backslash is no part of a built file's name, but of many a trick.
  if (/[\0\\]/.test(name)) return null;
  const file = path.join(folder, path.posix.normalize(`/${name}`));
  try {
    const [inside, real] = await Promise.all([realpath(folder), realpath(file)]);
    return real.startsWith(inside + path.sep) ? await readFile(real) : null;
  } catch (error) {
    return missing(error);
  }
}

/** The bytes of a file, or `null` where there is none (any more). */
export async function readFileIfThere(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file);
  } catch (error) {
    return missing(error);
  }
}

function missing(error: unknown): null {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'].includes(code)) return null;
  throw error;
}
