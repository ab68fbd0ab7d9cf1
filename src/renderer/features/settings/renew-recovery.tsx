import { Button, PasswordInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import classes from '#renderer/ui/password.module.css';
import { RecoverySheet } from '#renderer/ui/recovery-sheet.tsx';
import { useAnswer } from './use-answer.ts';

/** A new recovery key in the place of the one before, for example because the sheet was lost. */
export function RenewRecovery({ onDone }: { readonly onDone: () => void }) {
  const journal = useJournal();
  const [password, setPassword] = useState('');
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  const { busy, reason, ask } = useAnswer('The new recovery key counts from now on.', onDone);
  const show = async (event: FormEvent) => {
    event.preventDefault();
    setRecoveryKey((await journal.password.newRecoveryKey()).recoveryKey);
  };
  if (recoveryKey !== null) {
    return (
      <RecoverySheet
        recoveryKey={recoveryKey}
        confirm="Use this recovery key"
        busy={busy}
        reason={reason}
        onConfirmed={() =>
          void ask(() => journal.password.renewRecovery({ password, recoveryKey }))
        }
      />
    );
  }
  return (
    <form className={classes['form']} onSubmit={(event) => void show(event)}>
      <PasswordInput
        label="Present password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Button type="submit" disabled={password === ''}>
        Show a new recovery key
      </Button>
    </form>
  );
}
