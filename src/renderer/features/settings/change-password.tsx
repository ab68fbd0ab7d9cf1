import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { TwoPasswords } from '#renderer/ui/new-password.tsx';
import classes from '#renderer/ui/password.module.css';
import { useAnswer } from './use-answer.ts';

/** Another password for the same journal: nothing is encrypted anew, the old one opens it no more. */
export function ChangePassword({ onDone }: { readonly onDone: () => void }) {
  const { password } = useJournal();
  const [present, setPresent] = useState('');
  const { busy, reason, ask } = useAnswer('The password was changed.', onDone);
  return (
    <div className={classes['form']}>
      <PasswordInput
        label="Present password"
        autoComplete="current-password"
        value={present}
        onChange={(event) => setPresent(event.currentTarget.value)}
      />
      <TwoPasswords
        button="Change the password"
        busy={busy}
        onTyped={(next) => void ask(() => password.change({ password: present, next }))}
      />
      {reason && <ErrorLine>{reason}</ErrorLine>}
    </div>
  );
}
