import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import type { Entry } from '#shared/entries/entry.ts';

const entryKey = (id: string) => ['entry', id];

/** An entry with its newest words; `null` when it is not in the journal (any more). */
export function useEntry(id: string): Entry | null {
  const journal = useJournal();
  return useSuspenseQuery({
    queryKey: entryKey(id),
    queryFn: () => journal.entries.get({ id }),
  }).data;
}

/** Keeps what is on the screen as the newest words, so that coming back finds them even before they are saved. */
export function useRememberEntry(): (entry: Entry) => void {
  const queries = useQueryClient();
  return (entry) => queries.setQueryData(entryKey(entry.id), entry);
}
