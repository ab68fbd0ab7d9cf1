import path from 'node:path';
import type { ChangedRecord } from '#shared/contract/change-calls.ts';
import { isSameJson } from '#main/storage/canonical-json.ts';
import { errorCode, type Disk } from '#main/storage/disk.ts';
import type { SumUp } from '#main/storage/recall/recalled-record.ts';
import type { JournalChanges } from './journal-changes.ts';
import type { OpenJournal } from './open-journal.ts';

/** Looks at an open journal for what other programs do to it. */
export type JournalWatch = {
  readonly look: () => Promise<void>;
  readonly stop: () => void;
};

/** Milliseconds. Looking may take a hundredth of the time, at most. */
const times = { settle: 300, prove: 2000, shortest: 5000, share: 100 } as const;

/**
 * The system says when a folder changes, where it can (not on network disks,
 * not for the folders of a large journal); a look from time to time finds the rest.
 */
export function watchJournal(
  journal: OpenJournal,
  disk: Disk,
  changes: Pick<JournalChanges, 'tell'>,
  sumUp: SumUp,
): JournalWatch {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | null = null;
  let state = standing(journal);

  const tellOf = async (find: () => Promise<readonly ChangedRecord[]>) => {
    try {
      const records = await find();
      const now = standing(journal);
      const isOther = !isSameJson(now, state);
      state = now;
      if ((records.length > 0 || isOther) && !stopped) changes.tell(records);
    } catch (error) {
      // A folder that is gone for a moment is looked at again; a journal that was locked meanwhile is not.
      if (errorCode(error) === undefined && !stopped) {
        process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      }
    }
  };
  const lookOnce = async () => {
    const started = Date.now();
    await tellOf(() => journal.lookForChanges());
    lookAfter(Math.max(times.shortest, (Date.now() - started) * times.share));
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

  const proving = new AbortController();
  const prove = setTimeout(() => {
    void tellOf(() => journal.recall.prove(sumUp, proving.signal));
  }, times.prove);
  prove.unref();
  const records = path.join(journal.folder, 'records');
  const stopWatching = disk.watchFolder(records, () => lookAfter(times.settle));
  lookAfter(times.shortest);
  return {
    look,
    stop() {
      stopped = true;
      clearTimeout(timer);
      clearTimeout(prove);
      proving.abort();
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
