import { Readable } from 'node:stream';
import { fromRandomAccessReaderPromise, RandomAccessReader, type Entry, type ZipFile } from 'yauzl';
import { errorCode, type Disk } from '#main/storage/disk.ts';
import type { OpenedFile } from '#main/storage/file-system.ts';
import {
  BundleFault,
  bundleLimits,
  damagedBundle,
  foreignBundle,
  oversizedBundle,
} from './bundle-format.ts';
import { filePieces } from '#main/storage/file-pieces.ts';

/** Opens a file that somebody chose; throws a `BundleFault` that says why it cannot be read. */
export async function openSource(disk: Disk, file: string): Promise<OpenedFile> {
  try {
    return await disk.openFile(file);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw new BundleFault(
      code === 'ENOENT' || code === 'ENOTDIR'
        ? `There is no file ${file}.`
        : `${file} cannot be read (${code}): check that it is a file and that you may open it.`,
    );
  }
}

/** Lets the zip library read through our door to the disk. */
class OpenedFileReader extends RandomAccessReader {
  private readonly opened: OpenedFile;

  constructor(opened: OpenedFile) {
    super();
    this.opened = opened;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(filePieces(this.opened, start, end), { objectMode: false });
  }
}

/** Throws a `BundleFault` for what is no zip file, or a damaged one. */
export async function openZip(opened: OpenedFile): Promise<ZipFile> {
  const start = (await opened.read(0, 4)).toString('latin1');
  if (start !== 'PK\u0003\u0004') throw foreignBundle();
  return orDamaged(() =>
    fromRandomAccessReaderPromise(new OpenedFileReader(opened), opened.size, {
      autoClose: false,
      strictFileNames: true,
    }),
  );
}

/** All entries of a zip, of which nothing is known yet but that they are not too many. */
export function readDirectory(zip: ZipFile): Promise<readonly Entry[]> {
  // Said before anything is read: a directory of a million names takes memory too.
  if (zip.entryCount > bundleLimits.files + 1) throw oversizedBundle();
  return orDamaged(async () => {
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    return entries;
  });
}

/** The zip library says what it found wrong in its own words; to the owner all of it is a damaged file. */
export async function orDamaged<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch {
    throw damagedBundle();
  }
}
