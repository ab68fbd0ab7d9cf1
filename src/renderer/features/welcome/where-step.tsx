import { Button } from '@mantine/core';
import type { FormEvent } from 'react';
import { FolderField } from './folder-field.tsx';
import classes from './welcome.module.css';

/** The folder that will hold everything. */
export function WhereStep(props: {
  readonly folder: string;
  readonly onFolder: (folder: string) => void;
  readonly creating: boolean;
  /** Why it could not be made there, from the last try. */
  readonly reason: string | null;
  readonly onCreate: () => void;
}) {
  const create = (event: FormEvent) => {
    event.preventDefault();
    props.onCreate();
  };
  return (
    <form className={classes['form']} onSubmit={create} noValidate>
      <FolderField
        label="Folder"
        description="A new folder, made for this journal alone. You can copy or move it like any other."
        dialogTitle="Where to keep the journal"
        folder={props.folder}
        error={props.folder.trim() === '' ? 'Enter a folder.' : props.reason}
        onFolder={props.onFolder}
      />
      <div>
        <Button
          type="submit"
          variant="filled"
          loading={props.creating}
          disabled={props.folder.trim() === ''}
        >
          Create the journal
        </Button>
      </div>
    </form>
  );
}
