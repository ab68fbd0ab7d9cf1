import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { unsavedRecords } from '#renderer/ui/open-records.ts';
import type { JournalClient } from '#shared/contract/contract.ts';

/**
 * Shows what other programs and computers do to the open journal as it happens.
 * The window asks and is answered when there is something (long polling).
 */
export function useOutsideChanges(): void {
  const journal = useJournal();
  const queries = useQueryClient();
  useEffect(() => {
    const abort = new AbortController();
    void follow(journal, queries, abort.signal);
    const look = () => void journal.app.lookForChanges().catch(() => undefined);
    window.addEventListener('focus', look);
    return () => {
      abort.abort();
      window.removeEventListener('focus', look);
    };
  }, [journal, queries]);
}

async function follow(
  { app }: Pick<JournalClient, 'app'>,
  queries: QueryClient,
  signal: AbortSignal,
): Promise<void> {
  for (let seen = 0; !signal.aborted;) {
    try {
      const { step, records } = await app.changes({ seen });
      if (signal.aborted) return;
      if (step === seen) continue;
      seen = step;
      if (records.length > 0) queries.removeQueries({ type: 'inactive' });
      await queries.invalidateQueries(records.length > 0 ? {} : { queryKey: ['app'] });
      // The editors take the new words in when the window is drawn.
      await drawn();
      await app.changesTaken({ step, unsaved: unsavedRecords() });
    } catch {
      // The app is closing or busy: ask again, not at once.
      await pause(2000);
    }
  }
}

/** When the window has been drawn; one that is hidden is not drawn and need not be waited for. */
const drawn = (): Promise<void> =>
  Promise.race([
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    }),
    pause(200),
  ]);

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
