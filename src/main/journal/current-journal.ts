import type { OpenJournal } from './open-journal.ts';

/** Which journal the app works on: one at a time. */
export type CurrentJournal = {
  readonly find: () => OpenJournal | null;
  /** The open journal; throws where none is open. */
  readonly get: () => OpenJournal;
  /** The folder of the journal that waits for its password, `null` when none does. */
  readonly locked: () => string | null;
  /** Closes the journal that was open before, if there was one, and works on this one from now on. */
  readonly replace: (journal: OpenJournal | null) => Promise<void>;
  /** Closes what was open and waits for the password of the journal in `folder`. */
  readonly lock: (folder: string) => Promise<void>;
};

/** `forget` is called whenever a journal with a password is closed: what was made from it must not outlive it. */
export function createCurrentJournal(forget: () => void = () => undefined): CurrentJournal {
  let current: OpenJournal | null = null;
  let locked: string | null = null;

  const replace = async (journal: OpenJournal | null, waiting: string | null) => {
    const before = current;
    current = journal;
    locked = waiting;
    if (!before) return;
    if (before.ring) forget();
    await before.close();
  };
  return {
    find: () => current,
    get() {
      if (!current) throw new Error('No journal is open: open one or make a new one first.');
      return current;
    },
    locked: () => locked,
    replace: (journal) => replace(journal, null),
    lock: (folder) => replace(null, folder),
  };
}
