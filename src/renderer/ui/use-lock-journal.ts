import { useJournal } from './journal-client.tsx';
import { saveAllTyped } from './unsaved.ts';
import { useOtherJournal } from './use-other-journal.ts';

/** Locks the open journal: what is being typed is saved, and the window forgets all it has read. */
export function useLockJournal(): () => Promise<void> {
  const journal = useJournal();
  const goOver = useOtherJournal();
  return async () => {
    await saveAllTyped();
    await journal.journals.lock();
    await goOver();
  };
}
