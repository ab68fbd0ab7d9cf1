import { useState } from 'react';
import type { JournalClient } from '#shared/contract/contract.ts';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import classes from './customers.module.css';

type Told = Awaited<ReturnType<JournalClient['reminders']['saveCalendar']>>;

/** Saves follow-ups as a calendar file among the documents: one by its id, or all that wait. */
export function useSaveCalendar(): {
  readonly told: Told | null;
  readonly save: (id: string | null) => Promise<void>;
} {
  const { reminders } = useJournal();
  const [told, setTold] = useState<Told | null>(null);
  const save = async (id: string | null) =>
    setTold(await reminders.saveCalendar({ id }).catch(noAnswer));
  return { told, save };
}

/** Where the file is, or why there is none. */
export function CalendarOutcome({ told }: { readonly told: Told | null }) {
  return (
    <output className={classes['outcome']}>
      {told?.outcome === 'saved' && (
        <span>
          Saved as {told.file}. It holds codes only; open it to put the days into your calendar.
        </span>
      )}
      {told?.outcome === 'not-saved' && <ErrorLine>{told.reason}</ErrorLine>}
    </output>
  );
}

const noAnswer = (error: unknown): Told => ({
  outcome: 'not-saved',
  reason: error instanceof Error ? error.message : 'The app did not answer. Try again.',
});
