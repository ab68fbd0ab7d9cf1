import type { OpenJournal } from './open-journal.ts';

/** Which journal the app works on: one at a time. */
export type CurrentJournal = {
  readonly find: () => OpenJournal | null;
  /** The open journal; throws where none is open. */
  readonly get: () => OpenJournal;
  /** Closes the journal that was open before, if there was one, and works on this one from now on. */
  readonly replace: (journal: OpenJournal | null) => Promise<void>;
};

export function createCurrentJournal(): CurrentJournal {
  let current: OpenJournal | null = null;
  return {
    find: () => current,
    get() {
      if (!current) throw new Error('No journal is open: open one or make a new one first.');
      return current;
    },
    async replace(journal) {
      const before = current;
      current = journal;
      await before?.close();
    },
  };
}
