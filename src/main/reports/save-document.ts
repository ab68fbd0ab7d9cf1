import path from 'node:path';
import type { ExportedFile } from '#shared/jobs/job.ts';
import type { MadeFile } from '#main/platform/ports.ts';
import { errorCode, orMissing, type Disk } from '#main/storage/disk.ts';
import { makeFolders, writeNewFileFrom, type Pieces } from '#main/storage/durable-write.ts';

export type SaveDocument = (file: MadeFile | StreamedFile) => Promise<ExportedFile>;

/** A file that is too large to be held at once; `bytes` is how many there are. */
export type StreamedFile = {
  readonly path: string;
  readonly format: string;
  readonly bytes: number;
  readonly content: () => Pieces;
};

/**
 * Saves documents in a folder, which is made where it is missing. Nothing is
 * ever written over: a document whose name is taken gets ` (2)`, and so does the
 * folder of a whole pack, once for all its files.
 */
export function createSaveDocument(disk: Disk, folder: string): SaveDocument {
  const packFolders = new Map<string, string>();

  const placeOf = async (file: string): Promise<string> => {
    const [top = '', ...below] = file.split('/');
    if (below.length === 0) return file;
    const free = packFolders.get(top) ?? (await freeFolder(disk, folder, top));
    packFolders.set(top, free);
    return [free, ...below].join('/');
  };

  return async (file) => {
    const { path: wanted, format } = file;
    const name = await saveBeside(disk, folder, await placeOf(wanted), contentOf(file));
    return {
      name,
      format,
      path: path.join(folder, ...name.split('/')),
      bytes: 'content' in file ? file.bytes : file.bytes.length,
    };
  };
}

const contentOf = (file: MadeFile | StreamedFile): (() => Pieces) =>
  'content' in file ? file.content : () => [file.bytes];

/** Saves some content under a name in a folder, or under the next free one; gives the name it got. */
export async function saveBeside(
  disk: Disk,
  folder: string,
  file: string,
  content: () => Pieces,
): Promise<string> {
  await makeFolders(disk, folder);
  for (let copy = 1; ; copy += 1) {
    const name = numbered(file, copy);
    try {
      await writeNewFileFrom(disk, folder, name, content());
      return name;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
}

async function freeFolder(disk: Disk, folder: string, wanted: string): Promise<string> {
  for (let copy = 1; ; copy += 1) {
    const name = copy === 1 ? wanted : `${wanted} (${copy})`;
    if (!(await orMissing(disk.describe(path.join(folder, name))))) return name;
  }
}

/** `report.docx`, `report (2).docx`. */
const numbered = (file: string, copy: number): string => {
  if (copy === 1) return file;
  const dot = file.lastIndexOf('.');
  return `${file.slice(0, dot)} (${copy})${file.slice(dot)}`;
};

/** What to tell when a document could not be saved; `null` for what is no refusal of the disk. */
export function saveRefusal(error: unknown, folder: string): string | null {
  const code = errorCode(error);
  if (code === undefined) return null;
  return (
    sentences[code]?.(folder) ??
    `${folder} could not be written to (${code}): choose another folder.`
  );
}

const full = () => 'There is no room left on the disk: free some space, then export again.';
const forbidden = (folder: string) =>
  `${folder} may not be written to: choose a folder of your own.`;
const noFolder = (folder: string) => `${folder} is no folder: choose another one.`;

const sentences: Readonly<Record<string, (folder: string) => string>> = {
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: full,
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: forbidden,
  ENOTDIR: noFolder,
  EEXIST: noFolder,
};
