import { useQueryClient } from '@tanstack/react-query';
import { forgetJournal } from './forget-journal.ts';
import { useJournal } from './journal-client.tsx';
import { journalQueries } from './journal-queries.ts';

/**
 * Goes over to the journal that was just opened, or to none where it was closed
 * or locked. How the app stands is asked first: no screen waits for it, and none
 * shows what was read of the other journal.
 */
export function useOtherJournal(): () => Promise<void> {
  const journal = useJournal();
  const queries = useQueryClient();
  return async () => {
    const { queryKey } = journalQueries(journal).status;
    forgetJournal(queries, queryKey, await journal.app.status());
  };
}
