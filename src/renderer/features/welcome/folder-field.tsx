import { Button, TextInput } from '@mantine/core';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useStatus } from '#renderer/ui/journal-queries.ts';
import classes from './welcome.module.css';

/** A folder: typed, or chosen in the system's dialog where there is one. */
export function FolderField(props: {
  readonly label: string;
  readonly description?: string;
  readonly dialogTitle: string;
  readonly folder: string;
  readonly error: string | null;
  readonly onFolder: (folder: string) => void;
}) {
  const journal = useJournal();
  const { picksFolders } = useStatus();
  const choose = async () => {
    const start = props.folder.trim() || null;
    const answer = await journal.app.chooseFolder({ title: props.dialogTitle, start });
    if (answer.outcome === 'chosen') props.onFolder(answer.folder);
  };
  return (
    <div className={classes['folder']}>
      <TextInput
        label={props.label}
        description={props.description}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={props.folder}
        error={props.error}
        spellCheck={false}
        onChange={(event) => props.onFolder(event.currentTarget.value)}
      />
      {picksFolders && <Button onClick={() => void choose()}>Choose…</Button>}
    </div>
  );
}
