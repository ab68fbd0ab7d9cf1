import path from 'node:path';
import type { OpenOutcome } from '#shared/contract/app-calls.ts';
import type { JournalHandlers } from '#shared/contract/contract.ts';
import type { Guide } from '#shared/guides/guide.ts';
import type { AutoLock } from '#main/password/auto-lock.ts';
import { createTurns } from '#main/storage/turns.ts';
import { createJournalFolder } from './create-journal-folder.ts';
import { openAt, placeAt, placeOf, type OpenerParts } from './journal-opener.ts';
import { copySample } from './sample-journal.ts';
import { unlockJournal } from './unlock-journal.ts';

type Parts = OpenerParts & {
  readonly appGuides: () => Promise<readonly Guide[]>;
  readonly autoLock: AutoLock;
};

/** One after the other: two clicks must not open a journal twice. */
export function createJournalsHandlers(parts: Parts): JournalHandlers['journals'] {
  const turns = createTurns();
  const { create, open, openSample, close, unlock, lock } = openingCalls(parts);
  return {
    create: (request) => turns.take('journals', () => create(request)),
    open: (request) => turns.take('journals', () => open(request)),
    openSample: () => turns.take('journals', () => openSample()),
    close: () => turns.take('journals', () => close()),
    unlock: (request) => turns.take('journals', () => unlock(request)),
    lock: () => turns.take('journals', () => lock()),
    stayOpen: () => parts.autoLock.stayOpen(),
    lockAsked: () => parts.autoLock.asked(),
  };
}

function openingCalls(parts: Parts): Omit<JournalHandlers['journals'], 'stayOpen' | 'lockAsked'> {
  const { ports, disk, current, appGuides } = parts;
  return {
    create: async ({ folder, profile, password }) => {
      const place = placeOf(parts, folder);
      if (!place) return notOpened(wholePath);
      const making = await createJournalFolder({
        place,
        ports,
        profile,
        password: password ?? null,
        appGuides: await appGuides(),
      });
      if (making.outcome === 'refused') return notOpened(making.reason);
      // Whatever stood here before is gone: the folder was empty.
      await parts.sealed.forget(place.journal);
      return openAt(parts, place, { ring: making.ring });
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
    unlock: ({ folder, ...request }) => unlockJournal(parts, folder, request),
    lock: async () => {
      const open = current.find();
      if (open?.ring) await current.lock(open.folder);
    },
  };
}

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
