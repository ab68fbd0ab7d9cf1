import { Button, Switch } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { NewPassword } from '#renderer/ui/new-password.tsx';
import type { NewPassword as NewPasswordChosen } from '#shared/contract/app-calls.ts';
import { FolderField } from './folder-field.tsx';
import classes from './welcome.module.css';

/** The folder that will hold everything. */
export function WhereStep(props: {
  readonly folder: string;
  readonly onFolder: (folder: string) => void;
  readonly creating: boolean;
  /** Why it could not be made there, from the last try. */
  readonly reason: string | null;
  readonly onCreate: (password: NewPasswordChosen | null) => void;
}) {
  const create = (event: FormEvent) => {
    event.preventDefault();
    props.onCreate(null);
  };
  const [closed, setClosed] = useState(false);
  return (
    <>
      <form className={classes['form']} onSubmit={create} noValidate>
        <FolderField
          label="Folder"
          description="A new folder, made for this journal alone. You can copy or move it like any other."
          dialogTitle="Where to keep the journal"
          folder={props.folder}
          error={props.folder.trim() === '' ? 'Enter a folder.' : props.reason}
          onFolder={props.onFolder}
        />
        <Switch
          label="Close it to everyone else with a password"
          description="Everything in it is encrypted. You can also do this later, under Settings."
          checked={closed}
          onChange={(event) => setClosed(event.currentTarget.checked)}
        />
        {!closed && (
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
        )}
      </form>
      {closed && (
        <NewPassword
          confirm="Create the journal"
          busy={props.creating}
          reason={props.reason}
          onChosen={props.onCreate}
        />
      )}
    </>
  );
}
