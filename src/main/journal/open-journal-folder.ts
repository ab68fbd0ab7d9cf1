import { errorCode } from '#main/storage/disk.ts';
import type { JournalPlace } from '#main/storage/journal-data.ts';
import { freeAccess, readingOnly } from './access.ts';
import { readManifest } from './manifest-file.ts';
import { withoutManifest } from './without-manifest.ts';
import { openRecords } from './open-records.ts';
import type { Opening, OpeningOptions } from './opening.ts';
import { allSealed, newerFormat, olderManifest, someSealed } from './replaced-manifest.ts';
import { isOlderThan } from './sealed-memory.ts';

/**
 * Opens the journal in a folder: finds out what it is and who may write in it, reads everything (of a long one what is
 * not as it was), and takes up what was being typed when it last stopped.
 */
export async function openJournalFolder(
  place: JournalPlace,
  options: OpeningOptions = {},
): Promise<Opening> {
  try {
    return await open(place, options);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    return {
      outcome: 'not-opened',
      reason: `The folder ${place.journal} cannot be read (${code}): check that you may open it.`,
    };
  }
}

async function open(given: JournalPlace, options: OpeningOptions): Promise<Opening> {
  const found = await readManifest(given.disk, given.journal);
  const reading =
    found.outcome === 'refused' && options.asFarAsReadable
      ? await withoutManifest(given, found.reason)
      : found;
  if (reading.outcome === 'refused') return { outcome: 'not-opened', reason: reading.reason };
  if (reading.manifest.seal && !options.ring) return needsPassword;
  const access = reading.readOnly
    ? readingOnly(newerFormat)
    : isOlderThan(reading.manifest.seal, options.newest ?? null)
      ? readingOnly(olderManifest)
      : ((await options.access?.(reading.manifest)) ?? freeAccess);
  try {
    const journal = await openRecords(given, options, reading, access);
    const isLost = journal.readOnly() === someSealed && !journal.records.list('profile').length;
    if (reading.readOnly || !isLost) return { outcome: 'opened', journal };
    await access.release();
    return { outcome: 'not-opened', reason: allSealed };
  } catch (error) {
    await access.release();
    throw error;
  }
}

const needsPassword: Opening = {
  outcome: 'not-opened',
  reason: 'This journal has a password: give it to open the journal.',
  locked: true,
};
