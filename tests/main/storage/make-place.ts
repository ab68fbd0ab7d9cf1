import type { FileSystem } from '#main/storage/file-system.ts';
import type { JournalPlace } from '#main/storage/journal-data.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { placeIn } from './open-place.ts';

type Difference = {
  readonly journal?: string;
  readonly device?: string;
  readonly clock?: () => Date;
  readonly fileSystem?: FileSystem;
};

/** A place for a journal in a new folder, on the real disk and with the real clock unless said otherwise. */
export async function makePlace(difference: Difference = {}): Promise<JournalPlace> {
  const journal = difference.journal ?? (await temporaryFolder());
  const place = placeIn(journal, difference.device, difference.fileSystem);
  return { ...place, clock: difference.clock ?? place.clock };
}
