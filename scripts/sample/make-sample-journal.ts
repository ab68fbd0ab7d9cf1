import path from 'node:path';
import { readGuidePacks, shelve, writeGuidePack } from '#main/guides/guide-packs.ts';
import { writeManifest } from '#main/journal/manifest-file.ts';
import { openJournalFolder } from '#main/journal/open-journal-folder.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { createDisk } from '#main/storage/disk.ts';
import { makeFolders } from '#main/storage/durable-write.ts';
import { realFileSystem } from '#main/storage/file-system.ts';
import type { JournalPlace } from '#main/storage/journal-data.ts';
import { plainSealer } from '#main/storage/sealer.ts';
import { journalFormat } from '#shared/journal/manifest.ts';
import { withFiles } from './files-of-story.ts';
import { readStory } from './read-story.ts';
import { savesOfStory, type Save } from './saves-of-story.ts';
import { storyId } from './story-id.ts';
import { createStoryIndex } from './story-index.ts';
import { storyTime } from './story-time.ts';

export type SamplePlaces = {
  /** The pages the sample is written on. */
  readonly source: string;
  /** The guide packs that come with the app. */
  readonly guides: string;
  /** The journal folder to make; must not be there yet. */
  readonly folder: string;
};

const start = storyTime('2025-11-03 19:25');
const device = 'ellie0';

/**
 * Writes the sample journal through the app's own storage, save by save in the
 * order of the story, with the clock of the story: the same pages give the
 * same bytes. Throws with the page and the word for what it cannot make out.
 */
export async function makeSampleJournal(places: SamplePlaces): Promise<{ records: number }> {
  const clock = createStoryClock();
  const disk = createDisk(realFileSystem, createCounter(), device);
  const story = await readStory(places.source);
  const { guides } = await readGuidePacks(disk, places.guides);
  const saves = savesOfStory(story, shelve(guides));

  const place: JournalPlace = {
    disk,
    journal: path.resolve(places.folder),
    device,
    clock: clock.now,
    sealer: plainSealer,
  };
  await makeFolders(disk, place.journal);
  for (const guide of guides) {
    const isUsed =
      guide.guide !== 'sector' &&
      (guide.guide !== 'unit' || story.profile.unitIds.includes(guide.id));
    if (isUsed) await writeGuidePack(place, guide);
  }
  await writeManifest(disk, place.journal, {
    format: journalFormat,
    journalId: storyId(start, 'journal'),
    createdAt: start,
    keySlots: [],
  });
  const journal = await open(place);
  const { criterion } = createStoryIndex(story, shelve(guides));
  const withVault = await withFiles(saves, places.source, journal.vault, criterion);
  await saveAll(journal, withVault, clock.set);
  return { records: new Set(saves.map((save) => save.body.id)).size };
}

async function open(place: JournalPlace): Promise<OpenJournal> {
  const opening = await openJournalFolder(place);
  if (opening.outcome === 'not-opened') throw new Error(opening.reason);
  return opening.journal;
}

async function saveAll(
  journal: OpenJournal,
  saves: readonly Save[],
  setClock: (instant: string) => void,
): Promise<void> {
  for (const { at, kind, body } of saves) {
    setClock(at);
    const saved = await journal.records.save(kind, body);
    if (saved.outcome === 'not-saved') throw new Error(saved.reason);
  }
  await journal.close();
}

function createStoryClock() {
  let instant = start;
  return {
    now: () => new Date(instant),
    set: (next: string) => {
      instant = next;
    },
  };
}

/** Temporary file names need to differ, not to be unguessable: nothing else is random here. */
function createCounter(): (count: number) => Uint8Array {
  let given = 0;
  return (count) => {
    const bytes = new Uint8Array(Math.max(count, 4));
    new DataView(bytes.buffer).setUint32(0, (given += 1));
    return bytes.subarray(0, count);
  };
}
