import type { ChangedRecord, Changes } from '#shared/contract/change-calls.ts';
import type { CurrentJournal } from './current-journal.ts';

/** What the window asks about with `app.changes`, and who tells it. */
export type JournalChanges = {
  /** Something about the journal is otherwise now: these records, or only how it stands as a whole. */
  readonly tell: (records: readonly ChangedRecord[]) => void;
  readonly next: (seen: number) => Promise<Changes>;
  /** Which records the window has not taken in yet although it knows of `step`. */
  readonly taken: (step: number, unsaved: readonly string[]) => void;
};

/** How long `next` waits for something to happen, in milliseconds. */
const longestWait = 20_000;

export function createJournalChanges(current: Pick<CurrentJournal, 'find'>): JournalChanges {
  let step = 0;
  let told: readonly { readonly step: number; readonly record: ChangedRecord }[] = [];
  let waiting: (() => void)[] = [];

  const since = (seen: number): Changes => ({
    step,
    records: told.filter((each) => each.step > seen).map(({ record }) => record),
  });

  return {
    tell(records) {
      step += 1;
      const now = records.map((record) => ({ step, record }));
      const ids = new Set(records.map(({ id }) => id));
      told = [...told.filter(({ record }) => !ids.has(record.id)), ...now];
      const wake = waiting;
      waiting = [];
      wake.forEach((resolve) => resolve());
    },
    async next(seen) {
      // A window that was here before the app was started anew begins with what is now.
      if (seen > step) return since(0);
      if (seen === step) await nextStep((wake) => waiting.push(wake));
      return since(seen);
    },
    taken(upTo, unsaved) {
      const taken = told.filter(({ step, record }) => step <= upTo && !unsaved.includes(record.id));
      for (const { record } of taken) current.find()?.markShown(record);
      told = told.filter((each) => !taken.includes(each));
    },
  };
}

function nextStep(onWake: (wake: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longestWait);
    // A window that waits must not keep the app from closing.
    timer.unref();
    onWake(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
