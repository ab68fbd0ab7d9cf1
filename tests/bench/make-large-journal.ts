import path from 'node:path';
import type { NewProfile } from '#shared/contract/app-calls.ts';
import type { Entry } from '#shared/entries/entry.ts';
import type { RichTextNode } from '#shared/entries/rich-text.ts';
import { formatRecoveryKey } from '#main/password/recovery-key.ts';
import { createJournalFolder } from '#main/journal/create-journal-folder.ts';
import { openJournalFolder } from '#main/journal/open-journal-folder.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { readGuidePacks } from '#main/guides/guide-packs.ts';
import { usualStretching } from '#main/password/stretch-password.ts';
import { newRecordId } from '#main/platform/new-record-id.ts';
import { clock, random } from '#main/platform/real-ports.ts';
import { createDisk } from '#main/storage/disk.ts';
import { realFileSystem, type FileSystem } from '#main/storage/file-system.ts';
import { inParallel } from '#main/storage/in-parallel.ts';
import { plainSealer } from '#main/storage/sealer.ts';

const device = 'bench0';

/** Makes a journal of `count` entries of about 3 KB each, encrypted where there is a password, and leaves it closed. */
export async function makeLargeJournal(
  folder: string,
  count: number,
  password: string | null = null,
): Promise<void> {
  const disk = createDisk(withoutFlushing, random, device);
  const place = { disk, journal: folder, device, clock, sealer: plainSealer };
  const made = await createJournalFolder({
    place,
    ports: { clock, random, stretching: usualStretching },
    profile,
    password: password === null ? null : { password, recoveryKey: formatRecoveryKey(random(32)) },
    appGuides: (await readGuidePacks(disk, path.resolve('resources/guides'))).guides,
  });
  if (made.outcome === 'refused') throw new Error(made.reason);
  const opening = await openJournalFolder(place, { ring: made.ring });
  if (opening.outcome === 'not-opened') throw new Error(opening.reason);
  const { journal } = opening;
  const numbers = Array.from({ length: count }, (_, index) => index);
  await inParallel(numbers, (index) => journal.records.save('entry', makeEntry(index)));
  await journal.close();
}

const profile: NewProfile = {
  candidate: 'Bench',
  level: 3,
  jobTitle: '',
  workplace: '',
  sector: 'hospitality',
  unitIds: ['develop-customer-relationships-l2'],
  modelId: 'gibbs',
};

/** Opens a journal without a password on the real disk, for saving in it. */
export async function openForSaving(folder: string): Promise<OpenJournal> {
  const disk = createDisk(realFileSystem, random, device);
  const place = { disk, journal: folder, device, clock, sealer: plainSealer };
  const opening = await openJournalFolder(place);
  if (opening.outcome === 'not-opened') throw new Error(opening.reason);
  return opening.journal;
}

/** Making ten thousand files is no part of what is measured. */
const withoutFlushing: FileSystem = {
  ...realFileSystem,
  createFile: async (file) => ({
    ...(await realFileSystem.createFile(file)),
    sync: async () => {},
  }),
  syncFolder: async () => {},
};

/** About 330 words: three sections, each of three paragraphs, with a claim in the middle one. */
const makeEntry = (index: number): Entry => ({
  id: newRecordId({ clock, random }),
  code: `RA${index + 1}`,
  title: `Entry ${index + 1}`,
  modelId: 'gibbs',
  happenedOn: new Date(Date.UTC(2001, 0, 1 + index)).toISOString().slice(0, 10),
  createdAt: clock().toISOString(),
  setting: 'table service',
  reality: 'real',
  customerIds: [],
  status: 'draft',
  included: true,
  sections: ['description', 'feelings', 'analysis'].map((stageId) => ({
    stageId,
    content: {
      type: 'doc',
      content: [
        paragraph([plain(5)]),
        paragraph([plain(2), claimed(), plain(1)]),
        paragraph([plain(2)]),
      ],
    },
  })),
});

const sentence = 'She asked for the quiet table by the window again. ';

const paragraph = (content: readonly RichTextNode[]): RichTextNode => ({
  type: 'paragraph',
  content,
});
const plain = (times: number): RichTextNode => ({ type: 'text', text: sentence.repeat(times) });
const claimed = (): RichTextNode => ({
  type: 'text',
  text: sentence.trim(),
  marks: [
    {
      type: 'claim',
      attrs: {
        claim: newRecordId({ clock, random }),
        criteria: ['develop-customer-relationships-l2/1.1'],
      },
    },
  ],
});
