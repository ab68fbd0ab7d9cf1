import type { Guide } from '#shared/guides/guide.ts';
import { packPath, shelve, writeGuidePack } from '#main/guides/guide-packs.ts';
import type { JournalPlace } from '#main/storage/journal-data.ts';
import { notSaved } from '#main/storage/write-refusal.ts';
import type { OpenJournal } from './open-journal.ts';

/** The guide packs of an open journal; `found` are those that were read when it was opened. */
export function createOwnGuides(
  place: JournalPlace,
  found: readonly Guide[],
): Pick<OpenJournal, 'guides' | 'addGuide'> {
  let guides = found;
  return {
    guides: () => shelve(guides),
    async addGuide(guide) {
      try {
        await writeGuidePack(place, guide);
      } catch (error) {
        return notSaved(error);
      }
      guides = [...guides.filter((other) => packPath(other) !== packPath(guide)), guide];
      return { outcome: 'saved', savedAt: place.clock().toISOString() };
    },
  };
}
