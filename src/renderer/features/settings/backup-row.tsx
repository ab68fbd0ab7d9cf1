import { Button, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { dayAndTime } from '#renderer/ui/day.ts';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { JobProgressLine } from '#renderer/ui/job-progress-line.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useStatus } from '#renderer/ui/journal-queries.ts';
import { useJob } from '#renderer/ui/use-job.ts';
import type { Backup, BackupReason } from '#shared/backups/backup.ts';
import classes from './backups.module.css';
import { joinPath } from './join-path.ts';
import settings from './settings.module.css';

const reasonNames: Readonly<Record<BackupReason, string>> = {
  daily: 'Daily',
  'before-change': 'Before a change of the whole journal',
  asked: 'Asked for',
};

/** One backup; unfolded it says what is in it and can be restored beside the journal. */
export function BackupRow({ backup }: { readonly backup: Backup }) {
  const [open, setOpen] = useState(false);
  return (
    <li className={classes['row']}>
      <div className={classes['line']}>
        <span className={classes['when']}>{dayAndTime(backup.madeAt)}</span>
        <span className={classes['quiet']}>{reasonNames[backup.reason]}</span>
        <span className={classes['size']}>{sizeText(backup.bytes)}</span>
        <Button
          size="xs"
          variant="subtle"
          aria-expanded={open}
          aria-label={`What is in the backup of ${dayAndTime(backup.madeAt)}`}
          onClick={() => setOpen(!open)}
        >
          What is in it
        </Button>
      </div>
      {open && <BackupContent backup={backup} />}
    </li>
  );
}

function BackupContent({ backup }: { readonly backup: Backup }) {
  const { backups } = useJournal();
  const { open } = useStatus();
  const [restoring, setRestoring] = useState(false);
  const preview = useQuery({
    queryKey: ['backups', backup.file],
    queryFn: () => backups.preview({ file: backup.file }),
  }).data;
  if (!preview) return <p className={classes['quiet']}>Reading it …</p>;
  if (preview.outcome === 'refused') return <ErrorLine>{preview.reason}</ErrorLine>;
  return (
    <div className={classes['content']}>
      <p>
        {countOf(preview.entries, 'entry', 'entries')} and{' '}
        {countOf(preview.customers, 'customer', 'customers')}.{' '}
        {preview.lastChange && `Last change on ${dayAndTime(preview.lastChange)}.`}
        {preview.sealed && ' It opens with the journal’s password.'}
        {open?.hasPassword &&
          !preview.sealed &&
          ' It is from before the journal had a password: whoever has the file can read it.'}
      </p>
      {restoring ? (
        <RestoreBackup backup={backup} />
      ) : (
        <Button size="xs" onClick={() => setRestoring(true)}>
          Restore into a new folder…
        </Button>
      )}
    </div>
  );
}

function RestoreBackup({ backup }: { readonly backup: Backup }) {
  const { bundles, journals } = useJournal();
  const { journalsFolder } = useStatus();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const day = backup.madeAt.slice(0, 10);
  const [folder, setFolder] = useState(() => joinPath(journalsFolder, `restored ${day}`));
  const [fault, setFault] = useState<string | null>(null);
  const { state, run, stop } = useJob();
  const restore = async (event: FormEvent) => {
    event.preventDefault();
    const last = await run(() => bundles.restore({ file: backup.file, folder: folder.trim() }));
    if (last.phase !== 'ended' || last.ending.outcome !== 'saved') return;
    const opened = await journals.open({ folder: last.ending.folder });
    if (opened.outcome === 'not-opened') {
      setFault(opened.reason);
      return;
    }
    await navigate('/');
    await queries.resetQueries();
  };
  return (
    <form className={settings['copy']} onSubmit={(event) => void restore(event)}>
      <TextInput
        label="Restore into"
        description="A new folder. This journal stays as it is."
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={folder}
        spellCheck={false}
        onChange={(event) => setFolder(event.currentTarget.value)}
      />
      {state.phase !== 'running' && (
        <Button type="submit" size="xs" disabled={folder.trim() === ''}>
          Restore and open
        </Button>
      )}
      <JobProgressLine state={state} onStop={stop} done={<p>Restored.</p>} />
      {fault && <ErrorLine>{fault}</ErrorLine>}
    </form>
  );
}

const countOf = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** `1.4 MB`; a kilobyte is a thousand bytes, as file managers say today. */
const sizeText = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
