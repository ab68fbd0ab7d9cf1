import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useRoomChanged } from '#renderer/ui/journal-queries.ts';
import type { EntrySummary } from '#shared/entries/entry-summary.ts';
import classes from './report.module.css';

/** An entry that stays out of every document until the candidate includes it, here or in the entry. */
export function PrivateEntry({ entry }: { readonly entry: EntrySummary }) {
  const { entries } = useJournal();
  const changed = useRoomChanged();
  const [fault, setFault] = useState<string | null>(null);
  const title = entry.title === '' ? 'Untitled' : entry.title;

  const include = async () => {
    const whole = await entries.get({ id: entry.id });
    if (!whole) return setFault('This entry is no longer there.');
    const saved = await entries.save({ ...whole, included: true });
    setFault(saved.outcome === 'saved' ? null : saved.reason);
    await changed('entries');
  };

  return (
    <li className={classes['private']}>
      <IconLock size={16} stroke={1.75} aria-hidden />
      <span>
        <Link to={`/entries/${entry.id}`}>{title}</Link>
        <small>{entry.code}, not in any report</small>
        {fault && <ErrorLine>{fault}</ErrorLine>}
      </span>
      <Button size="xs" aria-label={`Include ${title}`} onClick={() => void include()}>
        Include
      </Button>
    </li>
  );
}
