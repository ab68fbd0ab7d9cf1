import { Switch } from '@mantine/core';
import { Link } from 'react-router';
import { HistoryLink } from '#renderer/ui/history-link.tsx';
import type { Entry } from '#shared/entries/entry.ts';
import classes from './entry.module.css';
import { EntryStep } from './entry-step.tsx';
import { StatusTag } from './status-tag.tsx';

/** The way back, and what is to become of the entry: how far it is, in reports or private. */
export function EntryBar(props: {
  readonly entry: Entry;
  readonly onEdit: (changed: Partial<Entry>) => void;
  /** Puts all typing on disk. */
  readonly onFlush: () => Promise<void>;
}) {
  const { entry, onEdit } = props;
  return (
    <header className={classes['bar']}>
      <Link to="/entries" className={classes['back']}>
        Entries
      </Link>
      <span aria-hidden className={classes['slash']}>
        /
      </span>
      <span>{entry.code}</span>
      <StatusTag status={entry.status} />
      <div className={classes['do']}>
        <HistoryLink kind="entry" id={entry.id} />
        <Switch
          size="xs"
          label="Include in reports"
          checked={entry.included}
          onChange={(event) => onEdit({ included: event.currentTarget.checked })}
        />
        <EntryStep entry={entry} onEdit={onEdit} onFlush={props.onFlush} />
      </div>
    </header>
  );
}
