import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { takeInOpenRecords } from '#renderer/ui/open-records.ts';
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
      await drawn();
      // No key can come in between: an editor shows the new words by now, or says that it is unsaved.
      await app.changesTaken({ step, unsaved: takeInOpenRecords() });
    } catch {
      // The app is closing or busy: ask again, not at once.
      await pause(2000);
    }
  }
}

/**
 * Draws what was read, however busy the machine is: the queries tell the screens in a task of their own, which comes
 * first, and the screens are drawn with it.
 */
async function drawn(): Promise<void> {
  await pause(0);
  flushSync(() => undefined);
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
