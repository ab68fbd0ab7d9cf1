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
  // One shelf until something is added: what was found out with it can be remembered by it.
  let shelf = shelve(guides);
  return {
    guides: () => shelf,
    async addGuide(guide) {
      try {
        await writeGuidePack(place, guide);
      } catch (error) {
        return notSaved(error);
      }
      guides = [...guides.filter((other) => packPath(other) !== packPath(guide)), guide];
      shelf = shelve(guides);
      return { outcome: 'saved', savedAt: place.clock().toISOString() };
    },
  };
}
