import path from 'node:path';
import { Low } from 'lowdb';
import { readGuidePacks, shelve } from '#main/guides/guide-packs.ts';
import type { Secret } from '#main/password/key-slots.ts';
import type { Ports } from '#main/platform/ports.ts';
import { createDisk } from '#main/storage/disk.ts';
import { realFileSystem } from '#main/storage/file-system.ts';
import { emptyData } from '#main/storage/journal-data.ts';
import { createRecordsAdapter, recordDamage } from '#main/storage/records-adapter.ts';
import { createTurns } from '#main/storage/turns.ts';
import { createVault } from '#main/storage/vault.ts';
import { damagedFiles, missingFiles } from './check-files.ts';
import { checkSubmitted } from '#main/entries/check-submitted.ts';
import { checkLinks } from './check-links.ts';
import { chooseSealer, sealDamage } from './choose-sealer.ts';
import { readManifest } from './manifest-file.ts';
import { createRecordStore } from './record-store.ts';
import { allSealed, holdsSealedFiles } from './replaced-manifest.ts';
import { unlockFolder } from './unlock-journal.ts';

/** Whether the journal in a folder can be read with a password only. */
export async function hasPassword(folder: string): Promise<boolean> {
  const disk = createDisk(realFileSystem, () => new Uint8Array(), '000000');
  const reading = await readManifest(disk, folder);
  return reading.outcome === 'found' && reading.manifest.seal !== undefined;
}

/**
 * Reads everything in a journal and lists what is wrong with it, one plain
 * sentence each: files that are damaged or newer than this version, edits that
 * could not be joined, and links that lead nowhere. Changes nothing. `secret`
 * opens a journal with a password.
 */
export async function checkJournal(
  folder: string,
  { clock, random }: Pick<Ports, 'clock' | 'random'>,
  secret: Secret | null = null,
): Promise<readonly string[]> {
  // No device has this name, so that nothing counts as a leftover of our own.
  const device = '000000';
  const disk = createDisk(realFileSystem, random, device);
  const reading = await readManifest(disk, folder);
  if (reading.outcome === 'refused') return [reading.reason];
  const unlocking = secret && (await unlockFolder(disk, folder, secret));
  if (unlocking?.outcome === 'refused') return [unlocking.reason];
  const ring = unlocking?.outcome === 'unlocked' ? unlocking.ring : null;
  const sealer = chooseSealer(reading.manifest, ring, { isOld: false });
  const place = { disk, journal: folder, device, clock, sealer };
  const low = new Low(createRecordsAdapter(place), emptyData());
  await low.read();
  const packs = await readGuidePacks(disk, path.join(folder, 'guides'), place.sealer);
  const records = createRecordStore({
    low,
    turns: createTurns(),
    afterSave: () => Promise.resolve(),
  });
  const vault = createVault(disk, folder, sealer);
  return [
    ...reading.damage,
    ...sealDamage(reading.manifest, ring),
    ...(!reading.manifest.seal && holdsSealedFiles(low.data, packs) ? [allSealed] : []),
    ...recordDamage(low.data),
    ...[...low.data.problems].flatMap(([file, { arriving }]) =>
      arriving ? [`${file} is not whole yet: let your sync program finish.`] : [],
    ),
    ...packs.damage,
    ...checkLinks(records, shelve(packs.guides)),
    ...checkSubmitted(records.list('entry')),
    ...(await missingFiles(records.list('evidence'), vault)),
    ...(await damagedFiles(records.list('evidence'), vault)),
  ];
}
