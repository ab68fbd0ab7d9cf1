import type { OpenOutcome } from '#shared/contract/app-calls.ts';
import type { Secret } from '#main/password/key-slots.ts';
import { usualStretching, type Stretching } from '#main/password/stretch-password.ts';
import { unlockManifest, type Unlocking } from '#main/password/unlock.ts';
import type { Disk } from '#main/storage/disk.ts';
import { openAt, placeOf, type OpenerParts } from './journal-opener.ts';
import { readManifest } from './manifest-file.ts';
import { olderSlots } from './replaced-manifest.ts';
import { isOlderThan } from './sealed-memory.ts';

/** Opens a journal with its password or its recovery key; one without a password is just opened. */
export async function unlockJournal(
  parts: OpenerParts,
  folder: string,
  { secret, forReading }: { readonly secret: Secret; readonly forReading?: boolean | undefined },
): Promise<OpenOutcome> {
  const place = placeOf(parts, folder);
  if (!place) return { outcome: 'not-opened', reason: `There is no folder ${folder}.` };
  const unlocking = await unlockFolder(parts.disk, place.journal, secret, parts.ports.stretching);
  if (unlocking.outcome === 'plain') return openAt(parts, place, { forReading });
  if (unlocking.outcome === 'refused') {
    const isOld = await isOldManifest(parts, place.journal);
    return { outcome: 'not-opened', reason: isOld ? olderSlots : unlocking.reason, locked: true };
  }
  return openAt(parts, place, { forReading, ring: unlocking.ring });
}

/** Its word is not proved without the key; it only explains why a password may not open it. */
async function isOldManifest({ disk, sealed }: OpenerParts, journal: string): Promise<boolean> {
  const reading = await readManifest(disk, journal);
  return (
    reading.outcome === 'found' && isOlderThan(reading.manifest.seal, await sealed.newest(journal))
  );
}

/** The keys of the journal in a folder, by its password or its recovery key. */
export async function unlockFolder(
  disk: Disk,
  folder: string,
  secret: Secret,
  least: Stretching = usualStretching,
): Promise<Unlocking | { readonly outcome: 'plain' }> {
  const reading = await readManifest(disk, folder);
  if (reading.outcome === 'refused') return reading;
  if (!reading.manifest.seal) return { outcome: 'plain' };
  return unlockManifest(reading.manifest, reading.spare, secret, least);
}
