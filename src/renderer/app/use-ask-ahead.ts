import { usePrefetchQuery } from '@tanstack/react-query';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { journalQueries } from '#renderer/ui/journal-queries.ts';

/**
 * Asks for what the frame of a journal and Today show, all at once: asked for
 * where they are shown, each would wait for the answer before it.
 */
export function useAskAhead(): void {
  const queries = journalQueries(useJournal());
  // The longest list first: the answers to all others come while it is taken apart.
  usePrefetchQuery(queries.entries);
  usePrefetchQuery(queries.profile);
  usePrefetchQuery(queries.guides);
  usePrefetchQuery(queries.customers);
  usePrefetchQuery(queries.evidence);
  usePrefetchQuery(queries.measures);
  usePrefetchQuery(queries.plans);
  usePrefetchQuery(queries.followUps);
  usePrefetchQuery(queries.contacts);
  usePrefetchQuery(queries.complaints);
  usePrefetchQuery(queries.feedback);
  usePrefetchQuery(queries.policies);
  usePrefetchQuery(queries.customerCodes);
  usePrefetchQuery(queries.captures);
  usePrefetchQuery(queries.secondLooks);
}
