import { createHash } from 'node:crypto';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { RunningJob } from '#main/jobs/jobs.ts';
import type { Disk } from '#main/storage/disk.ts';
import { writeNewFileFrom } from '#main/storage/durable-write.ts';
import { inParallel } from '#main/storage/in-parallel.ts';
import {
  bundleFormat,
  bundleLimits,
  bundleManifestName,
  type BundledFile,
  type BundleManifest,
} from './bundle-format.ts';
import { filePieces } from '#main/storage/file-pieces.ts';

export type BundleSource = {
  readonly disk: Disk;
  readonly journal: string;
  readonly journalId: string;
  readonly files: readonly SizedFile[];
};

/** `path` is relative to the journal, `bytes` its size when it was looked at. */
export type SizedFile = Pick<BundledFile, 'path' | 'bytes'>;

type Watched = Pick<RunningJob, 'progress' | 'signal'>;

/**
 * Packs a journal's files into one zip file that must not exist yet, one after
 * the other, so that the largest journal needs no more memory than a small one.
 * The same files give the same bytes: names are in order and dates are fixed.
 */
export const writeBundle = (source: BundleSource, file: string, job: Watched): Promise<void> =>
  writeNewFileFrom(source.disk, path.dirname(file), path.basename(file), bundlePieces(source, job));

/** The sizes of a journal's files, by which it is known before anything is written whether they fit. */
export const measureFiles = (
  disk: Disk,
  journal: string,
  files: readonly string[],
): Promise<readonly SizedFile[]> =>
  inParallel(files, async (name) => {
    const { size } = await disk.describe(path.join(journal, ...name.split('/')));
    return { path: name, bytes: size };
  });

async function* bundlePieces(source: BundleSource, job: Watched): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  const output = new PassThrough();
  const add: AddFile = (name, compress, content) =>
    zip.addReadStreamLazy(name, { ...sameEverywhere, compress }, (give) => {
      const readable = Readable.from(content(), { objectMode: false });
      // The zip does not pass on what goes wrong with a file in it: it would wait for more for ever.
      give(
        null,
        readable.on('error', (error) => output.destroy(error)),
      );
    });
  const packed: BundledFile[] = [];
  for (const file of source.files) {
    // Large files are pictures and documents, packed already; and so nothing in a bundle ever swells suspiciously.
    const compress = file.bytes <= bundleLimits.ratioCountsFrom;
    add(file.path, compress, async function* () {
      job.signal.throwIfAborted();
      packed.push(yield* provingPieces(source, file.path));
      const total = source.files.length;
      job.progress({ doing: 'Copying the journal', done: packed.length, total });
    });
  }
  add(bundleManifestName, true, async function* () {
    yield Buffer.from(manifestText(source.journalId, packed), 'utf8');
  });
  zip.end();
  zip.outputStream.pipe(output);
  for await (const piece of output) yield piece as Uint8Array;
}

type AddFile = (name: string, compress: boolean, content: () => AsyncIterable<Uint8Array>) => void;

/** DOS dates have no time zone: the same local date gives the same bytes everywhere. */
const sameEverywhere = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100644 };

/** A file's bytes; at the end, what the manifest says of them. */
async function* provingPieces(
  { disk, journal }: BundleSource,
  name: string,
): AsyncGenerator<Uint8Array, BundledFile> {
  const opened = await disk.openFile(path.join(journal, ...name.split('/')));
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const piece of filePieces(opened)) {
      hash.update(piece);
      bytes += piece.length;
      yield piece;
    }
  } finally {
    await opened.close();
  }
  return { path: name, bytes, sha256: hash.digest('hex') };
}

function manifestText(journalId: string, files: readonly BundledFile[]): string {
  const manifest: BundleManifest = { format: bundleFormat, journalId, files: [...files] };
  return `${JSON.stringify(manifest)}\n`;
}
