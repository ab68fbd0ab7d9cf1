import path from 'node:path';
import { bundleRefusal } from '#main/bundles/bundle-refusal.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import type { Backups } from './backups.ts';

/** Makes a backup of the open journal once a day, by itself. */
export type DailyBackups = {
  /** Begins with a journal that was opened; gives back what ends it. */
  readonly begin: (journal: OpenJournal) => () => void;
  /** Why the last one could not be made, in one sentence; `null` when all is well. */
  readonly failure: () => string | null;
};

/** Milliseconds: nothing is to slow down the opening, and an app may stay open for weeks. */
const times = { first: 4000, again: 60 * 60_000 } as const;

export function createDailyBackups(
  backups: Pick<Backups, 'make' | 'newest'>,
  clock: () => Date,
  onChange: () => void,
): DailyBackups {
  let failure: string | null = null;
  const tell = (reason: string | null) => {
    if (reason === failure) return;
    failure = reason;
    onChange();
  };
  const makeDue = async (journal: OpenJournal, signal: AbortSignal) => {
    try {
      const newest = await backups.newest(journal);
      if (newest !== null && dayOf(new Date(newest)) === dayOf(clock())) return tell(null);
      await backups.make(journal, 'daily', { progress: () => undefined, signal });
      tell(null);
    } catch (error) {
      if (!signal.aborted) tell(failureSentence(error));
    }
  };

  return {
    failure: () => failure,
    begin(journal) {
      failure = null;
      // A practice copy is thrown away, and a journal that is only looked at is somebody else's to copy.
      if (journal.sample || journal.readOnly()) return () => undefined;
      const abort = new AbortController();
      let timer: NodeJS.Timeout | undefined;
      const after = (milliseconds: number) => {
        if (abort.signal.aborted) return;
        timer = setTimeout(() => {
          void makeDue(journal, abort.signal).then(() => after(times.again));
        }, milliseconds);
        timer.unref();
      };
      after(times.first);
      return () => {
        clearTimeout(timer);
        abort.abort();
      };
    },
  };
}

function failureSentence(error: unknown): string {
  try {
    return `Today’s backup could not be made. ${bundleRefusal(error, path.join('the backup folder', 'x'))}`;
  } catch {
    return 'Today’s backup could not be made: choose another folder under Settings, Backups.';
  }
}

/** By the clock of this computer. */
const dayOf = (moment: Date): string =>
  `${moment.getFullYear()}-${moment.getMonth()}-${moment.getDate()}`;
