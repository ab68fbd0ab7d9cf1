import { randomBytes } from 'node:crypto';
import type { NewPassword } from '#shared/contract/app-calls.ts';
import { journalFormat, type Manifest } from '#shared/journal/manifest.ts';
import type { JobOutcome, RunningJob } from '#main/jobs/jobs.ts';
import { sealerFor } from '#main/journal/choose-sealer.ts';
import { readManifest, writeManifest } from '#main/journal/manifest-file.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { createKeyRing } from '#main/storage/key-ring.ts';
import { plainSealer } from '#main/storage/sealer.ts';
import { refusalSentence } from '#main/storage/write-refusal.ts';
import { NotConverted } from './convert-file.ts';
import { convertJournal } from './convert-journal.ts';
import { makeSlots } from './key-slots.ts';
import { sealManifest, unsealManifest } from './seal-manifest.ts';
import type { Stretching } from './stretch-password.ts';

/** `journal.json` as it stands on the disk now; throws its reason where it cannot be read. */
export async function currentManifest({ place }: OpenJournal): Promise<Manifest> {
  const reading = await readManifest(place.disk, place.journal);
  if (reading.outcome === 'refused') throw new Error(reading.reason);
  return reading.manifest;
}

/** From here on the journal has a password; its files are still to be encrypted (`continueTurning`). */
export async function beginTurningOn(
  journal: OpenJournal,
  password: NewPassword,
  stretching: Stretching,
): Promise<void> {
  const { place } = journal;
  const manifest = await currentManifest(journal);
  const ring = createKeyRing(randomBytes(32), manifest.journalId);
  const keySlots = await makeSlots(ring, password, stretching);
  await writeManifest(
    place.disk,
    place.journal,
    sealManifest(manifest, ring, { keySlots, state: 'turning-on' }),
  );
  await journal.switchSealer(sealerFor(ring, 'turning-on'), ring);
}

/** Encrypts what a journal with a password holds in plain, also when its password was turned on before. */
export async function beginSealingRest(journal: OpenJournal): Promise<void> {
  await changeState(journal, 'turning-on');
}

export async function beginTurningOff(journal: OpenJournal): Promise<void> {
  await changeState(journal, 'turning-off');
}

/**
 * Brings the files into the state `journal.json` names, and then says so in it.
 * `losing` is called before the password is dropped: a computer that remembers
 * it would take the journal for a replaced one, were the app to stop just then.
 */
export async function continueTurning(
  journal: OpenJournal,
  job: Pick<RunningJob, 'progress' | 'signal'>,
  losing: (journal: OpenJournal) => Promise<void>,
): Promise<JobOutcome> {
  const { place, folder } = journal;
  try {
    await convertJournal(place, job);
    if (place.sealer.seals) await changeState(journal, 'on');
    else {
      await losing(journal);
      await dropPassword(journal);
    }
    return { outcome: 'saved', folder };
  } catch (error) {
    if (job.signal.aborted) return { outcome: 'cancelled' };
    return { outcome: 'failed', reason: conversionFailure(error) };
  }
}

function conversionFailure(error: unknown): string {
  return error instanceof NotConverted
    ? `${error.message}: bring it back from a copy or move it out of the folder, then try again. Nothing was removed.`
    : refusalSentence(error);
}

async function changeState(
  journal: OpenJournal,
  state: NonNullable<Manifest['seal']>['state'],
): Promise<void> {
  const { place, ring } = journal;
  if (!ring) throw new Error('This journal has no password.');
  const manifest = await currentManifest(journal);
  const { keySlots } = manifest;
  await writeManifest(place.disk, place.journal, sealManifest(manifest, ring, { keySlots, state }));
  await journal.switchSealer(sealerFor(ring, state), ring);
}

async function dropPassword(journal: OpenJournal): Promise<void> {
  const { place, ring } = journal;
  const manifest = await currentManifest(journal);
  await writeManifest(place.disk, place.journal, unsealManifest(manifest, journalFormat));
  await journal.switchSealer(plainSealer, null);
  ring?.forget();
}
