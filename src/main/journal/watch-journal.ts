import path from 'node:path';
import { isSameJson } from '#main/storage/canonical-json.ts';
import { errorCode, type Disk } from '#main/storage/disk.ts';
import type { JournalChanges } from './journal-changes.ts';
import type { OpenJournal } from './open-journal.ts';

/** Looks at an open journal for what other programs do to it. */
export type JournalWatch = {
  readonly look: () => Promise<void>;
  readonly stop: () => void;
};

/** Milliseconds. Looking may take a hundredth of the time, at most. */
const times = { settle: 300, shortest: 5000, share: 100 } as const;

/**
 * The system says when a folder changes, where it can (not on network disks,
 * not for the folders of a large journal); a look from time to time finds the rest.
 */
export function watchJournal(
  journal: OpenJournal,
  disk: Disk,
  changes: Pick<JournalChanges, 'tell'>,
): JournalWatch {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | null = null;
  let state = standing(journal);

  const lookOnce = async () => {
    const started = Date.now();
    try {
      const records = await journal.lookForChanges();
      const now = standing(journal);
      const isOther = !isSameJson(now, state);
      state = now;
      if ((records.length > 0 || isOther) && !stopped) changes.tell(records);
    } catch (error) {
      // A folder that is gone for a moment is looked at again; a journal that was locked meanwhile is not.
      if (errorCode(error) === undefined && !stopped) {
        process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      }
    } finally {
      lookAfter(Math.max(times.shortest, (Date.now() - started) * times.share));
    }
  };
  const look = () => {
    running ??= lookOnce().finally(() => {
      running = null;
    });
    return running;
  };
  const lookAfter = (milliseconds: number) => {
    clearTimeout(timer);
    if (stopped) return;
    timer = setTimeout(() => void look(), milliseconds);
    timer.unref();
  };

  const records = path.join(journal.folder, 'records');
  const stopWatching = disk.watchFolder(records, () => lookAfter(times.settle));
  lookAfter(times.shortest);
  return {
    look,
    stop() {
      stopped = true;
      clearTimeout(timer);
      stopWatching();
    },
  };
}

/** What the window shows of a journal as a whole. */
const standing = (journal: OpenJournal) => ({
  damage: journal.damage,
  arriving: journal.arriving,
  readOnly: journal.readOnly(),
});
