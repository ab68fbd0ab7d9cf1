import { Button, TextInput } from '@mantine/core';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useStatus } from '#renderer/ui/journal-queries.ts';
import classes from './report.module.css';

/** Where the documents go: typed, or picked where the system has a dialog for it. */
export function FolderInput(props: {
  readonly folder: string;
  readonly onChange: (folder: string) => void;
}) {
  const { picksFolders } = useStatus();
  const { app } = useJournal();
  const choose = async () => {
    const answer = await app.chooseFolder({
      title: 'Where to save the documents',
      start: props.folder === '' ? null : props.folder,
    });
    if (answer.outcome === 'chosen') props.onChange(answer.folder);
  };
  return (
    <div className={classes['folder']}>
      <TextInput
        label="Folder"
        value={props.folder}
        error={props.folder.trim() === '' ? 'Enter the folder to save in.' : null}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
      {picksFolders && <Button onClick={() => void choose()}>Choose…</Button>}
    </div>
  );
}
