import { readManifest } from './manifest-file.ts';
import type { OpenJournal } from './open-journal.ts';
import type { SealedMemory } from './sealed-memory.ts';

/** Remembers that a journal has a password, and its `journal.json` as it stands on the disk now: this app has just written it. */
export async function rememberSeal(
  sealed: Pick<SealedMemory, 'add'>,
  { ring, sample, place, folder }: OpenJournal,
): Promise<void> {
  if (!ring || sample) return;
  const reading = await readManifest(place.disk, place.journal);
  const seal = reading.outcome === 'found' ? (reading.manifest.seal ?? null) : null;
  await sealed.add(folder, seal);
}
