import { Button, TextInput } from '@mantine/core';
import { IconCheck, IconFileExport } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useStatus } from '#renderer/ui/journal-queries.ts';
import classes from './erasure.module.css';

/** Writes a copy of what is held for the customer: a page to read, the same as data, the files. */
export function AccessCopy(props: { readonly customerId: string; readonly code: string }) {
  const { app, erasure } = useJournal();
  const { documentsFolder, picksFolders } = useStatus();
  const [folder, setFolder] = useState(documentsFolder);
  const [fault, setFault] = useState<string | null>(null);
  const [made, setMade] = useState<string | null>(null);
  const choose = async () => {
    const answer = await app.chooseFolder({ title: 'Where to write the copy', start: folder });
    if (answer.outcome === 'chosen') setFolder(answer.folder);
  };
  const write = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await erasure.export({ customerId: props.customerId, folder });
    setFault(answer.outcome === 'not-exported' ? answer.reason : null);
    setMade(answer.outcome === 'exported' ? answer.folder : null);
  };
  return (
    <section className={classes['part']} aria-labelledby="access-title">
      <h2 id="access-title">A copy for the customer</h2>
      <p className={classes['note']}>
        A page to read, the same as data, and the files. It names the person and is not locked.
      </p>
      <form className={classes['form']} onSubmit={(event) => void write(event)}>
        <TextInput
          label="Folder"
          value={folder}
          spellCheck={false}
          error={folder.trim() === '' && 'Enter a folder.'}
          onChange={(event) => setFolder(event.currentTarget.value)}
        />
        {picksFolders && <Button onClick={() => void choose()}>Choose…</Button>}
        <Button
          type="submit"
          disabled={folder.trim() === ''}
          leftSection={<IconFileExport size={18} stroke={1.75} aria-hidden />}
        >
          Write the copy
        </Button>
      </form>
      {fault !== null && <ErrorLine>{fault}</ErrorLine>}
      {made !== null && (
        <output className={classes['made']}>
          <IconCheck size={16} stroke={1.75} aria-hidden /> Written to {made}
        </output>
      )}
    </section>
  );
}
