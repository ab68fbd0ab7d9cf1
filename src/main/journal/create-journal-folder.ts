import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { Low } from 'lowdb';
import type { NewPassword, NewProfile } from '#shared/contract/app-calls.ts';
import type { Guide } from '#shared/guides/guide.ts';
import { journalFormat } from '#shared/journal/manifest.ts';
import type { Profile } from '#shared/journal/profile.ts';
import { writeGuidePack } from '#main/guides/guide-packs.ts';
import { makeSlots } from '#main/password/key-slots.ts';
import { sealManifest } from '#main/password/seal-manifest.ts';
import { newRecordId } from '#main/platform/new-record-id.ts';
import type { Ports } from '#main/platform/ports.ts';
import { makeFolders } from '#main/storage/durable-write.ts';
import { emptyData, type JournalPlace } from '#main/storage/journal-data.ts';
import { createRecordsAdapter } from '#main/storage/records-adapter.ts';
import { createKeyRing, type KeyRing } from '#main/storage/key-ring.ts';
import { createKeySealer } from '#main/storage/key-sealer.ts';
import { placeRefusal } from '#main/storage/write-refusal.ts';
import { writeManifest } from './manifest-file.ts';
import { whyTaken } from './why-taken.ts';

type Parts = {
  readonly place: JournalPlace;
  readonly ports: Pick<Ports, 'clock' | 'random' | 'stretching'>;
  readonly profile: NewProfile;
  /** With one the journal is closed to others from its first file on. */
  readonly password: NewPassword | null;
  /** The packs to choose from: the chosen units and all models are copied into the journal. */
  readonly appGuides: readonly Guide[];
};

export type Making =
  /** `ring` has the keys of a journal with a password. */
  | { readonly outcome: 'made'; readonly ring: KeyRing | null }
  /** Why it could not be made, in one sentence. */
  | { readonly outcome: 'refused'; readonly reason: string };

/** Makes an empty journal in a folder that is new or empty. */
export async function createJournalFolder(parts: Parts): Promise<Making> {
  const { place, profile, appGuides } = parts;
  const missing = profile.unitIds.find(
    (unitId) => !appGuides.some((guide) => guide.guide === 'unit' && guide.id === unitId),
  );
  if (missing !== undefined)
    return refused(`There is no guide to the unit ${missing}: choose another unit.`);
  const taken = await whyTaken(place.disk, place.journal);
  if (taken !== null) return refused(taken);
  try {
    return { outcome: 'made', ring: await writeJournal(parts) };
  } catch (error) {
    await removeStart(place);
    return refused(placeRefusal(error));
  }
}

const refused = (reason: string): Making => ({ outcome: 'refused', reason });

async function writeJournal(parts: Parts): Promise<KeyRing | null> {
  const { ports, profile, appGuides, password } = parts;
  const journalId = newRecordId(ports);
  const ring = password && createKeyRing(randomBytes(32), journalId);
  const place = ring ? { ...parts.place, sealer: createKeySealer(ring) } : parts.place;
  await makeFolders(place.disk, place.journal);
  const needed = appGuides.filter(
    (guide) =>
      guide.guide !== 'sector' && (guide.guide !== 'unit' || profile.unitIds.includes(guide.id)),
  );
  for (const guide of needed) await writeGuidePack(place, guide);
  await writeProfile(place, startProfile(newRecordId(ports), profile));
  // Last: a folder is a journal from here on.
  const plain = {
    format: journalFormat,
    journalId,
    createdAt: ports.clock().toISOString(),
    keySlots: [],
  };
  const manifest =
    ring && password
      ? sealManifest(plain, ring, {
          keySlots: await makeSlots(ring, password, ports.stretching),
          state: 'on',
        })
      : plain;
  await writeManifest(place.disk, place.journal, manifest);
  return ring;
}

/** The folder was empty: what stands in it now is ours, and would be in the way of a second try. */
async function removeStart({ disk, journal }: JournalPlace): Promise<void> {
  const names = ['journal.json', 'journal.json.bak', 'guides', 'records'];
  await Promise.allSettled(names.map((name) => disk.removeFolder(path.join(journal, name))));
}

async function writeProfile(place: JournalPlace, profile: Profile): Promise<void> {
  const low = new Low(createRecordsAdapter(place), emptyData());
  await low.update(({ changes }) => {
    changes.set(profile.id, { kind: 'profile', id: profile.id, body: profile });
  });
}

const startProfile = (id: string, profile: NewProfile): Profile => ({
  ...profile,
  id,
  registration: '',
  qualification: '',
  centre: '',
  centreNumber: '',
  assessor: '',
  qualityAssurer: '',
  startedOn: null,
});
