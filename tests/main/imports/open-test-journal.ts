import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { readGuidePacks } from '#main/guides/guide-packs.ts';
import { createImportHandlers } from '#main/imports/import-handlers.ts';
import { createJournalFolder } from '#main/journal/create-journal-folder.ts';
import { usualStretching } from '#main/password/stretch-password.ts';
import { openJournalFolder } from '#main/journal/open-journal-folder.ts';
import type { FileSystem } from '#main/storage/file-system.ts';
import { makePlace } from '../storage/make-place.ts';

const ports = {
  clock: () => new Date('2026-03-20T10:00:00.000Z'),
  random: randomBytes,
  stretching: usualStretching,
};

export const testUnit = 'develop-customer-relationships-l2';

/** A new journal for one unit, in a folder of its own, with a way to bring files in. */
export async function openTestJournal(fileSystem?: FileSystem) {
  const place = await makePlace(fileSystem ? { fileSystem } : {});
  const { guides } = await readGuidePacks(place.disk, path.resolve('resources/guides'));
  const parts = { place, ports, appGuides: guides, profile, password: null };
  const making = await createJournalFolder(parts);
  if (making.outcome === 'refused') throw new Error(making.reason);
  const opening = await openJournalFolder(place);
  if (opening.outcome === 'not-opened') throw new Error(opening.reason);
  const { journal } = opening;
  const { take } = createImportHandlers({ ports, journal: () => journal });
  return {
    journal,
    take: (name: string, content: string | Uint8Array) =>
      take({ name, base64: Buffer.from(content).toString('base64') }),
  };
}

const profile = {
  candidate: 'Ellie Tranter',
  level: 2,
  jobTitle: 'Server',
  workplace: 'The Glasshouse Café',
  sector: 'hospitality' as const,
  unitIds: [testUnit] as string[],
  modelId: 'gibbs',
};
