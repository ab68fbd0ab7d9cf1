import { createHash } from 'node:crypto';
import type { Entry, ZipFile } from 'yauzl';
import type { Disk } from '#main/storage/disk.ts';
import {
  bundleFormat,
  BundleFault,
  bundleLimits,
  bundleManifestName,
  bundleManifestSchema,
  damagedBundle,
  foreignBundle,
  oversizedBundle,
  type BundledFile,
  type BundleManifest,
} from './bundle-format.ts';
import { checkEntries } from './check-entries.ts';
import { openSource, openZip, orDamaged, readDirectory } from './open-zip.ts';

export type OpenedBundle = {
  readonly journalId: string;
  readonly files: readonly BundledFile[];
  /** The bytes of one of the files; throws a `BundleFault` at the end if they are not those that were packed. */
  readonly pieces: (file: BundledFile) => AsyncIterable<Uint8Array>;
  readonly close: () => Promise<void>;
};

/**
 * Opens a bundle and checks its directory: names, sizes, and that it holds
 * exactly the files its manifest names. Throws a `BundleFault` with the reason
 * else.
 */
export async function openBundle(disk: Disk, file: string): Promise<OpenedBundle> {
  const opened = await openSource(disk, file);
  try {
    const zip = await openZip(opened);
    const entries = checkEntries(await readDirectory(zip));
    const manifest = await readManifestEntry(zip, entries);
    compare(manifest, entries);
    return {
      journalId: manifest.journalId,
      files: manifest.files,
      pieces: (wanted) => provedPieces(zip, entries, wanted),
      close: () => opened.close(),
    };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

async function readManifestEntry(
  zip: ZipFile,
  entries: ReadonlyMap<string, Entry>,
): Promise<BundleManifest> {
  const entry = entries.get(bundleManifestName);
  if (!entry) throw foreignBundle();
  if (entry.uncompressedSize > bundleLimits.manifestBytes) throw oversizedBundle();
  const value = await orDamaged(async () => {
    const pieces: Uint8Array[] = [];
    for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece as Buffer);
    return JSON.parse(Buffer.concat(pieces).toString('utf8')) as unknown;
  });
  const format = (value as { readonly format?: unknown } | null)?.format;
  if (typeof format === 'number' && format > bundleFormat) {
    throw new BundleFault(
      'This copy was made by a newer version of Hindsight: update Hindsight to restore it.',
    );
  }
  const parsed = bundleManifestSchema.safeParse(value);
  if (!parsed.success) throw damagedBundle();
  return parsed.data;
}

function compare({ files }: BundleManifest, entries: ReadonlyMap<string, Entry>): void {
  const names = new Set(files.map((file) => file.path));
  const same =
    names.size === files.length &&
    entries.size === files.length + 1 &&
    files.every((file) => entries.get(file.path)?.uncompressedSize === file.bytes);
  if (!same || !names.has('journal.json')) throw damagedBundle();
}

async function* provedPieces(
  zip: ZipFile,
  entries: ReadonlyMap<string, Entry>,
  { path, bytes, sha256 }: BundledFile,
): AsyncGenerator<Uint8Array> {
  const entry = entries.get(path);
  if (!entry) throw damagedBundle();
  const hash = createHash('sha256');
  let taken = 0;
  try {
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      taken += (piece as Buffer).length;
      if (taken > bytes) break;
      hash.update(piece as Buffer);
      yield piece as Buffer;
    }
  } catch {
    throw damagedBundle();
  }
  if (taken !== bytes || hash.digest('hex') !== sha256) throw damagedBundle();
}
