import type { Entry } from 'yauzl';
import {
  BundleFault,
  bundleLimits,
  bundleManifestName,
  damagedBundle,
  oversizedBundle,
} from './bundle-format.ts';
import { isJournalPlace, nameKey } from './bundle-layout.ts';

/**
 * The entries of a zip by name, once all of them may be trusted to be read:
 * known places, no name twice, plain files, sizes within the limits. Throws a
 * `BundleFault` else.
 */
export function checkEntries(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const byKey = new Map<string, Entry>();
  let total = 0;
  for (const entry of entries) {
    const { fileName } = entry;
    if (fileName !== bundleManifestName && !isJournalPlace(fileName)) throw strangeName();
    if (byKey.has(nameKey(fileName))) throw strangeName();
    if (!isPlainFile(entry)) throw strangeName();
    if (!entry.canDecodeFileData()) throw damagedBundle();
    total += entry.uncompressedSize;
    if (total > bundleLimits.totalBytes || isSwollen(entry)) throw oversizedBundle();
    byKey.set(nameKey(fileName), entry);
  }
  return new Map(entries.map((entry) => [entry.fileName, entry]));
}

const strangeName = (): BundleFault =>
  new BundleFault('This file holds things that no journal has: nothing was restored.');

/** Unix keeps the kind of a file in the upper half; zip files made elsewhere have nothing there. */
function isPlainFile({ externalFileAttributes }: Entry): boolean {
  const kind = (externalFileAttributes >>> 16) & 0o170000;
  return kind === 0 || kind === 0o100000;
}

const isSwollen = ({ compressedSize, uncompressedSize }: Entry): boolean =>
  uncompressedSize > bundleLimits.ratioCountsFrom &&
  uncompressedSize > compressedSize * bundleLimits.ratio;
