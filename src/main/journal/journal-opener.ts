import path from 'node:path';
import type { OpenOutcome } from '#shared/contract/app-calls.ts';
import type { Manifest, Seal } from '#shared/journal/manifest.ts';
import { isProved } from '#main/password/seal-manifest.ts';
import type { Ports } from '#main/platform/ports.ts';
import type { Disk } from '#main/storage/disk.ts';
import type { KeyRing } from '#main/storage/key-ring.ts';
import type { JournalPlace } from '#main/storage/journal-data.ts';
import { longJournal } from '#main/storage/recall/recall.ts';
import { plainSealer } from '#main/storage/sealer.ts';
import { readingOnly } from './access.ts';
import { askToWrite, onlyReading } from './ask-to-write.ts';
import type { CurrentJournal } from './current-journal.ts';
import { createKnownRevisions } from './known-revisions.ts';
import { openJournalFolder } from './open-journal-folder.ts';
import type { OpenJournal } from './open-journal.ts';
import { journalProfile } from './profile-handlers.ts';
import type { RecentJournals } from './recent-journals.ts';
import { hadPassword } from './replaced-manifest.ts';
import type { SealedMemory } from './sealed-memory.ts';

export type OpenerParts = {
  readonly ports: Pick<
    Ports,
    'clock' | 'random' | 'stretching' | 'folders' | 'program' | 'version' | 'longJournal'
  >;
  readonly disk: Disk;
  readonly device: string;
  readonly current: CurrentJournal;
  readonly recent: RecentJournals;
  readonly sealed: SealedMemory;
  /** Called with every journal that was opened: work that was left in the middle goes on. */
  readonly opened?: (journal: OpenJournal) => Promise<void>;
};

export type OpeningWay = {
  readonly sample?: boolean;
  /** Only looked at: no other program is kept from writing. */
  readonly forReading?: boolean | undefined;
  /** The keys of a journal with a password. */
  readonly ring?: KeyRing | null;
};

/** Opens the journal in a place and works on it from now on. */
export async function openAt(
  { current, recent, sealed, ports, disk, opened }: OpenerParts,
  place: JournalPlace,
  { sample = false, forReading = false, ring = null }: OpeningWay = {},
): Promise<OpenOutcome> {
  // The same journal may be open already: its drafts must be in place before it is read again.
  if (current.find()?.folder === place.journal) await current.replace(null);
  // A sample is thrown away: there is nothing to remember of it.
  const known = sample ? null : createKnownRevisions(place, ports.folders.appData, ring);
  const newest = ring && !sample ? await sealed.newest(place.journal) : null;
  const opening = await openJournalFolder(place, {
    sample,
    known,
    remembersIn: sample
      ? null
      : {
          appData: ports.folders.appData,
          version: ports.version,
          long: ports.longJournal ?? longJournal,
        },
    ring,
    newest,
    asFarAsReadable: forReading,
    access: async ({ journalId }) => {
      if (!ring && !sample && (await sealed.has(place.journal))) return readingOnly(hadPassword);
      return forReading ? onlyReading() : askToWrite(disk, ports, place.journal, journalId);
    },
  });
  if (opening.outcome === 'not-opened') {
    ring?.forget();
    if (opening.locked) await current.lock(place.journal);
    return opening;
  }
  const { journal } = opening;
  await current.replace(journal);
  if (ring && !sample) await sealed.add(place.journal, provedSeal(journal.manifest, ring));
  if (!sample) await recent.add(recentOf(journal, ports));
  await opened?.(journal);
  return {
    outcome: 'opened',
    folder: journal.folder,
    damage: [...journal.damage],
    readOnly: journal.readOnly(),
  };
}

/** Only what somebody with the key has written is remembered. */
const provedSeal = (manifest: Manifest, ring: KeyRing): Seal | null =>
  isProved(manifest, ring) ? (manifest.seal ?? null) : null;

/** Of a journal with a password the list of recent ones knows the folder only. */
export function recentOf(journal: OpenJournal, { clock }: Pick<Ports, 'clock'>) {
  const { candidate, level } = journalProfile(journal);
  const openedAt = clock().toISOString();
  return journal.ring
    ? { folder: journal.folder, candidate: '', level: 0, locked: true, openedAt }
    : { folder: journal.folder, candidate, level, openedAt };
}

/** The place of a journal in a folder given by its whole path, `null` for a path that is not whole. */
export const placeOf = (parts: OpenerParts, folder: string): JournalPlace | null =>
  path.isAbsolute(folder) ? placeAt(parts, path.resolve(folder)) : null;

export const placeAt = ({ disk, device, ports }: OpenerParts, journal: string): JournalPlace => ({
  disk,
  device,
  journal,
  clock: ports.clock,
  sealer: plainSealer,
});
