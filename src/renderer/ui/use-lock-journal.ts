import { useQueryClient } from '@tanstack/react-query';
import { forgetJournal } from './forget-journal.ts';
import { useJournal } from './journal-client.tsx';
import { journalQueries } from './journal-queries.ts';
import { saveAllTyped } from './unsaved.ts';

/** Locks the open journal: what is being typed is saved, and the window forgets all it has read. */
export function useLockJournal(): () => Promise<void> {
  const journal = useJournal();
  const queries = useQueryClient();
  return async () => {
    await saveAllTyped();
    await journal.journals.lock();
    const { queryKey } = journalQueries(journal).status;
    forgetJournal(queries, queryKey, await journal.app.status());
  };
}
