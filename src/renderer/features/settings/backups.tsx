import { Button, TextInput } from '@mantine/core';
import { IconCheck, IconDatabaseExport } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { JobProgressLine } from '#renderer/ui/job-progress-line.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useStatus } from '#renderer/ui/journal-queries.ts';
import { useJob } from '#renderer/ui/use-job.ts';
import { BackupRow } from './backup-row.tsx';
import classes from './backups.module.css';
import settings from './settings.module.css';
import { useBackups, useBackupsChanged } from './use-backups.ts';

/** The copies the app makes by itself: where they are, what is in them, and one more now. */
export function Backups() {
  const { backups: calls } = useJournal();
  const { folder, backups } = useBackups();
  const changed = useBackupsChanged();
  const { open } = useStatus();
  const { state, run, stop } = useJob();
  const [choosing, setChoosing] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const show = async () => {
    const shown = await calls.showFolder();
    setFault(shown.outcome === 'refused' ? shown.reason : null);
  };
  return (
    <section className={settings['group']} aria-labelledby="backups-title">
      <h2 id="backups-title">Backups</h2>
      <p className={settings['quiet']}>
        While the journal is open, a backup is made once a day and read back before it counts. The
        newest of the last seven days, four weeks and twelve months are kept.
      </p>
      {open?.backupFailed && <ErrorLine>{open.backupFailed}</ErrorLine>}
      <p className={classes['folder']}>
        Kept in {folder}.{' '}
        <Link to={`/rescue?folder=${encodeURIComponent(open?.folder ?? '')}`}>
          Check this journal and its backups
        </Link>
      </p>
      <div className={classes['actions']}>
        <Button
          leftSection={<IconDatabaseExport size={18} stroke={1.75} aria-hidden />}
          disabled={state.phase === 'running'}
          onClick={() => void run(() => calls.make()).then(changed)}
        >
          Back up now
        </Button>
        <Button variant="subtle" onClick={() => void show()}>
          Show the folder
        </Button>
        <Button variant="subtle" onClick={() => setChoosing(!choosing)}>
          Choose another folder…
        </Button>
      </div>
      {fault && <ErrorLine>{fault}</ErrorLine>}
      {choosing && <OtherFolder onChosen={() => setChoosing(false)} />}
      <JobProgressLine
        state={state}
        onStop={stop}
        done={
          <p className={settings['done']}>
            <IconCheck size={16} stroke={1.75} aria-hidden />
            The newest backup holds everything there is.
          </p>
        }
      />
      {backups.length === 0 ? (
        <p className={settings['quiet']}>No backup has been made yet.</p>
      ) : (
        <ul className={classes['list']} aria-label="Backups">
          {backups.map((backup) => (
            <BackupRow key={backup.file} backup={backup} />
          ))}
        </ul>
      )}
    </section>
  );
}

function OtherFolder({ onChosen }: { readonly onChosen: () => void }) {
  const { app, backups } = useJournal();
  const { picksFolders, documentsFolder } = useStatus();
  const changed = useBackupsChanged();
  const [folder, setFolder] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const pick = async () => {
    const answer = await app.chooseFolder({
      title: 'Where to keep backups',
      start: documentsFolder,
    });
    if (answer.outcome === 'chosen') setFolder(answer.folder);
  };
  const choose = async (event: FormEvent) => {
    event.preventDefault();
    const chosen = await backups.chooseFolder({ folder: folder.trim() });
    if (chosen.outcome === 'refused') {
      setFault(chosen.reason);
      return;
    }
    await changed();
    onChosen();
  };
  return (
    <form className={settings['copy']} onSubmit={(event) => void choose(event)}>
      <div className={settings['folder']}>
        <TextInput
          label="Folder for backups"
          description="Best on another disk. Backups made before stay where they are."
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={folder}
          spellCheck={false}
          error={fault}
          onChange={(event) => setFolder(event.currentTarget.value)}
        />
        {picksFolders && <Button onClick={() => void pick()}>Choose…</Button>}
      </div>
      <Button type="submit" disabled={folder.trim() === ''}>
        Use this folder
      </Button>
    </form>
  );
}
