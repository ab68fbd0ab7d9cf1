import { useQueryClient } from '@tanstack/react-query';
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
    // First the way out of every screen, then the forgetting: no screen asks again for what is closed.
    queries.setQueryData(queryKey, await journal.app.status());
    queries.removeQueries({ predicate: (query) => query.queryKey[0] !== queryKey[0] });
    queries.getMutationCache().clear();
  };
}
