import { Button } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useStatus } from '#renderer/ui/journal-queries.ts';
import { FolderField } from './folder-field.tsx';
import { RecentJournals } from './recent-journals.tsx';
import { useOpenJournal } from './use-open-journal.ts';
import classes from './welcome.module.css';

/** The journals opened before, and any other folder. */
export function OpenJournal() {
  const journal = useJournal();
  const { picksFolders, recent } = useStatus();
  const [typing, setTyping] = useState(false);
  const { open, opening, reason, folder: tried } = useOpenJournal();
  const openFolder = (folder: string) => void open(() => journal.journals.open({ folder }), folder);
  const another = async () => {
    if (!picksFolders) {
      setTyping(true);
      return;
    }
    const answer = await journal.app.chooseFolder({ title: 'Open a journal', start: null });
    if (answer.outcome === 'chosen') openFolder(answer.folder);
  };
  return (
    <section aria-labelledby="open-title">
      <h3 id="open-title">Open</h3>
      {recent.length === 0 && (
        <p className={classes['quiet']}>No journal has been opened here yet.</p>
      )}
      <RecentJournals recent={recent} busy={opening} onOpen={openFolder} />
      {typing ? (
        <TypedFolder reason={reason} busy={opening} onOpen={openFolder} />
      ) : (
        <>
          <Button
            size="xs"
            leftSection={<IconFolderOpen size={16} stroke={1.75} />}
            onClick={() => void another()}
          >
            Another folder…
          </Button>
          {reason && <ErrorLine>{reason}</ErrorLine>}
        </>
      )}
      {reason && tried && (
        <Link to={`/rescue?folder=${encodeURIComponent(tried)}`}>What can be rescued</Link>
      )}
    </section>
  );
}

function TypedFolder(props: {
  readonly reason: string | null;
  readonly busy: boolean;
  readonly onOpen: (folder: string) => void;
}) {
  const [folder, setFolder] = useState('');
  const open = (event: FormEvent) => {
    event.preventDefault();
    if (folder.trim() !== '') props.onOpen(folder.trim());
  };
  return (
    <form className={classes['form']} onSubmit={open}>
      <FolderField
        label="Folder of the journal"
        dialogTitle="Open a journal"
        folder={folder}
        error={props.reason}
        onFolder={setFolder}
      />
      <div>
        <Button type="submit" size="xs" loading={props.busy}>
          Open this folder
        </Button>
      </div>
    </form>
  );
}
