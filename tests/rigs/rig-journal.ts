import { randomBytes } from 'node:crypto';
import { richTextFromPlain } from '#shared/entries/rich-text.ts';
import type { Entry } from '#shared/entries/entry.ts';
import { openJournalFolder } from '#main/journal/open-journal-folder.ts';
import { writeManifest } from '#main/journal/manifest-file.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import type { OpeningOptions } from '#main/journal/opening.ts';
import type { KnownRevisions } from '#main/journal/known-revisions.ts';
import { createDisk } from '#main/storage/disk.ts';
import type { FileSystem } from '#main/storage/file-system.ts';
import type { JournalPlace } from '#main/storage/journal-data.ts';
import { plainSealer } from '#main/storage/sealer.ts';
import { makeEntry, testId } from '../main/make-entry.ts';

/** A place in the folder `/journal` of a disk, on the computer called `device`. */
export const rigPlace = (
  fileSystem: FileSystem,
  device = 'laptop',
  clock: () => Date = () => new Date(),
): JournalPlace => ({
  disk: createDisk(fileSystem, (count) => randomBytes(count), device),
  journal: '/journal',
  device,
  clock,
  sealer: plainSealer,
});

/** Makes an empty journal in a place. */
export async function makeRigJournal(place: JournalPlace): Promise<void> {
  await place.disk.makeFolder(place.journal);
  await writeManifest(place.disk, place.journal, {
    format: 1,
    journalId: testId(7),
    createdAt: '2026-03-14T18:00:00.000Z',
    keySlots: [],
  });
}

export async function openRigJournal(
  place: JournalPlace,
  known: KnownRevisions | null = null,
  remembersIn: OpeningOptions['remembersIn'] = null,
): Promise<OpenJournal> {
  const opening = await openJournalFolder(place, { known, remembersIn });
  if (opening.outcome === 'not-opened') throw new Error(opening.reason);
  return opening.journal;
}

/** An entry that says what it is told to say in its title and in two of its sections. */
export const rigEntry = (
  number: number,
  words: { readonly title?: string; readonly first?: string; readonly second?: string } = {},
): Entry =>
  makeEntry({
    id: testId(number),
    code: `RA${number}`,
    title: words.title ?? '',
    sections: [
      { stageId: 'description', content: richTextFromPlain(words.first ?? '') },
      { stageId: 'feelings', content: richTextFromPlain(words.second ?? '') },
    ],
  });
