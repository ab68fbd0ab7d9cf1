import { randomBytes } from 'node:crypto';
import { Low } from 'lowdb';
import { createRecordStore } from '#main/journal/record-store.ts';
import { createDisk } from '#main/storage/disk.ts';
import { realFileSystem } from '#main/storage/file-system.ts';
import { emptyData, type JournalPlace } from '#main/storage/journal-data.ts';
import { createRecordsAdapter, recordDamage } from '#main/storage/records-adapter.ts';
import { plainSealer } from '#main/storage/sealer.ts';
import { createTurns } from '#main/storage/turns.ts';

/** A place in a folder that is there, on the real disk and by the real clock. */
export const placeIn = (
  journal: string,
  device = 'laptop',
  fileSystem = realFileSystem,
): JournalPlace => ({
  disk: createDisk(fileSystem, randomBytes, device),
  journal,
  device,
  clock: () => new Date(),
  sealer: plainSealer,
});

/** The records in a place, read afresh as after a start of the app. */
export async function openPlace(place: JournalPlace) {
  const low = new Low(createRecordsAdapter(place), emptyData());
  await low.read();
  const records = createRecordStore({
    low,
    turns: createTurns(),
    afterSave: () => Promise.resolve(),
  });
  return { records, damage: recordDamage(low.data) };
}
