import { unzipSync, type UnzipFileInfo } from 'fflate';
import { read, unread, type Reading } from '#shared/measures/reading.ts';

const largestTotal = 100_000_000;
const largestRatio = 200;
/** Small texts may shrink to almost nothing without being a trick. */
const ratioCountsFrom = 1_000_000;

/**
 * The named parts of a zip file, inflated; parts it does not have are missing.
 * Nothing is inflated when the sizes it declares are beyond what a document
 * holds. A part that lies about its size cannot grow past it: fflate fills a
 * buffer of the declared size. (yauzl checks the same, but reads from a file
 * and would be a second zip library beside the one that writes documents.)
 */
export function readZipParts(
  bytes: Uint8Array,
  wanted: readonly string[],
): Reading<ReadonlyMap<string, Uint8Array>> {
  let total = 0;
  let isBomb = false;
  try {
    const parts = unzipSync(bytes, {
      filter: (file) => {
        total += file.originalSize;
        isBomb ||= total > largestTotal || isSwollen(file);
        return !isBomb && wanted.includes(file.name);
      },
    });
    if (isBomb)
      return unread('This file is far larger inside than a report can be: it was not opened.');
    return read(new Map(Object.entries(parts)));
  } catch {
    return unread('This file is damaged: ask for it to be sent again.');
  }
}

const isSwollen = ({ size, originalSize }: UnzipFileInfo): boolean =>
  originalSize > ratioCountsFrom && originalSize > size * largestRatio;
