import path from 'node:path';
import type { OpenOutcome } from '#shared/contract/app-calls.ts';
import type { JournalHandlers } from '#shared/contract/contract.ts';
import type { Guide } from '#shared/guides/guide.ts';
import type { Ports } from '#main/platform/ports.ts';
import type { Disk } from '#main/storage/disk.ts';
import type { JournalPlace } from '#main/storage/journal-data.ts';
import { plainSealer } from '#main/storage/sealer.ts';
import { createTurns } from '#main/storage/turns.ts';
import { askToWrite, onlyReading } from './ask-to-write.ts';
import { createJournalFolder } from './create-journal-folder.ts';
import type { CurrentJournal } from './current-journal.ts';
import { createKnownRevisions } from './known-revisions.ts';
import { openJournalFolder } from './open-journal-folder.ts';
import { journalProfile } from './profile-handlers.ts';
import type { RecentJournals } from './recent-journals.ts';
import { copySample } from './sample-journal.ts';

type Parts = {
  readonly ports: Pick<Ports, 'clock' | 'random' | 'folders' | 'program'>;
  readonly disk: Disk;
  readonly device: string;
  readonly current: CurrentJournal;
  readonly recent: RecentJournals;
  readonly appGuides: () => Promise<readonly Guide[]>;
};

/** One after the other: two clicks must not open a journal twice. */
export function createJournalsHandlers(parts: Parts): JournalHandlers['journals'] {
  const turns = createTurns();
  const { create, open, openSample, close } = openingCalls(parts);
  return {
    create: (request) => turns.take('journals', () => create(request)),
    open: (request) => turns.take('journals', () => open(request)),
    openSample: () => turns.take('journals', () => openSample()),
    close: () => turns.take('journals', () => close()),
  };
}

function openingCalls(parts: Parts): JournalHandlers['journals'] {
  const { ports, disk, current, appGuides } = parts;
  return {
    create: async ({ folder, profile }) => {
      const place = placeOf(parts, folder);
      if (!place) return notOpened(wholePath);
      const reason = await createJournalFolder({
        place,
        ports,
        profile,
        appGuides: await appGuides(),
      });
      return reason === null ? openAt(parts, place) : notOpened(reason);
    },
    open: async ({ folder, forReading = false }) => {
      const place = placeOf(parts, folder);
      if (!place) return notOpened(wholePath);
      if (isInside(ports.folders.resources, place.journal)) return notOpened(ownSample);
      return openAt(parts, place, { forReading });
    },
    openSample: async () => {
      const copy = await copySample(disk, ports);
      if (copy.outcome === 'refused') return notOpened(copy.reason);
      return openAt(parts, placeAt(parts, copy.folder), { sample: true });
    },
    close: () => current.replace(null),
  };
}

async function openAt(
  { current, recent, ports, disk }: Parts,
  place: JournalPlace,
  { sample = false, forReading = false } = {},
): Promise<OpenOutcome> {
  // The same journal may be open already: its drafts must be in place before it is read again.
  if (current.find()?.folder === place.journal) await current.replace(null);
  // A sample is thrown away: there is nothing to remember of it.
  const known = sample ? null : createKnownRevisions(place, ports.folders.appData);
  const opening = await openJournalFolder(place, {
    sample,
    known,
    access: ({ journalId }) =>
      forReading ? onlyReading() : askToWrite(disk, ports, place.journal, journalId),
  });
  if (opening.outcome === 'not-opened') return opening;
  const { journal } = opening;
  await current.replace(journal);
  if (!sample) {
    const { candidate, level } = journalProfile(journal);
    const openedAt = ports.clock().toISOString();
    await recent.add({ folder: journal.folder, candidate, level, openedAt });
  }
  return {
    outcome: 'opened',
    folder: journal.folder,
    damage: [...journal.damage],
    readOnly: journal.readOnly(),
  };
}

const placeOf = (parts: Parts, folder: string): JournalPlace | null =>
  path.isAbsolute(folder) ? placeAt(parts, path.resolve(folder)) : null;

const placeAt = ({ disk, device, ports }: Parts, journal: string): JournalPlace => ({
  disk,
  device,
  journal,
  clock: ports.clock,
  sealer: plainSealer,
});

const isInside = (folder: string, place: string): boolean => {
  const relative = path.relative(folder, place);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
};

const notOpened = (reason: string): OpenOutcome => ({
  outcome: 'not-opened',
  reason,
});

const wholePath = `Write the whole path of the folder, from ${path.parse(process.cwd()).root} on.`;
const ownSample =
  'This folder belongs to the app itself: look around in a sample journal instead, which is a copy of it.';
