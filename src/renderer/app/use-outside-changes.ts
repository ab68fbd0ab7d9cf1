import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { hasUnsavedRecords, takeInOpenRecords } from '#renderer/ui/open-records.ts';
import type { JournalClient } from '#shared/contract/contract.ts';

type Journal = Pick<JournalClient, 'app'>;

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

async function follow(journal: Journal, queries: QueryClient, signal: AbortSignal): Promise<void> {
  let catchingUp = false;
  for (let seen = 0; !signal.aborted;) {
    try {
      const { step, records } = await journal.app.changes({ seen });
      if (signal.aborted) return;
      if (step === seen) continue;
      seen = step;
      if (records.length > 0) queries.removeQueries({ type: 'inactive' });
      const read = records.length > 0 ? {} : { queryKey: ['app'] };
      if ((await takeIn(journal, queries, { step, read })) || catchingUp) continue;
      catchingUp = true;
      void catchUp(journal, queries, { step: () => seen, signal }).finally(() => {
        catchingUp = false;
      });
    } catch {
      // The app is closing or busy: ask again, not at once.
      await pause(2000);
    }
  }
}

/** Has the screens show the journal as it stands now; says whether all of them do. */
async function takeIn(
  { app }: Journal,
  queries: QueryClient,
  {
    step,
    read,
  }: { readonly step: number; readonly read: { readonly queryKey?: readonly string[] } },
): Promise<boolean> {
  await queries.invalidateQueries(read);
  await drawn();
  // No key can come in between: an editor shows the new words by now, or says that it is unsaved.
  const unsaved = takeInOpenRecords();
  await app.changesTaken({ step, unsaved });
  return unsaved.length === 0;
}

/** Waits until nobody is typing any more: what they typed and what came meanwhile are one record then. */
async function catchUp(
  journal: Journal,
  queries: QueryClient,
  { step, signal }: { readonly step: () => number; readonly signal: AbortSignal },
): Promise<void> {
  while (!signal.aborted) {
    await pause(250);
    if (hasUnsavedRecords()) continue;
    const isDone = await takeIn(journal, queries, { step: step(), read: {} }).catch(() => false);
    if (isDone) return;
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
