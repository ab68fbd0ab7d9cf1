import type { Disk } from '#main/storage/disk.ts';
import type { SumUp } from '#main/storage/recall/recalled-record.ts';
import { createCurrentJournal, type CurrentJournal } from './current-journal.ts';
import { createJournalChanges, type JournalChanges } from './journal-changes.ts';
import type { OpenJournal } from './open-journal.ts';
import { watchJournal, type JournalWatch } from './watch-journal.ts';

/** The open journal, and what other programs do to it. */
export type WatchedJournal = {
  readonly current: CurrentJournal;
  readonly changes: JournalChanges;
  /** Looks for changes at once. */
  readonly look: () => Promise<void>;
  /** Lets something go on for as long as a journal is open: `begin` gives back what ends it. */
  readonly whileOpen: (begin: (journal: OpenJournal) => () => void) => void;
};

/**
 * `forget` is called whenever a journal with a password is closed. What `sumUp`
 * makes of the records of a journal is remembered with them.
 */
export function createWatchedJournal(
  disk: Disk,
  forget: () => void,
  sumUp: (journal: OpenJournal) => SumUp,
): WatchedJournal {
  const unwatched = createCurrentJournal(forget);
  const changes = createJournalChanges(unwatched);
  let watch: JournalWatch | null = null;
  let begin: (journal: OpenJournal) => () => void = () => () => undefined;
  let end = () => {};
  const current: CurrentJournal = {
    ...unwatched,
    async replace(journal) {
      watch?.stop();
      end();
      watch = journal && watchJournal(journal, disk, changes, sumUp(journal));
      await unwatched.replace(journal);
      end = journal ? begin(journal) : () => {};
    },
    async lock(folder) {
      watch?.stop();
      watch = null;
      end();
      end = () => {};
      await unwatched.lock(folder);
      changes.tell([]);
    },
  };
  return {
    current,
    changes,
    look: async () => watch?.look(),
    whileOpen: (work) => void (begin = work),
  };
}
