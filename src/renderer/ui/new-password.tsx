import { Button, PasswordInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { NewPassword as Chosen } from '#shared/contract/app-calls.ts';
import { passwordFault } from '#shared/password/password-fault.ts';
import { useJournal } from './journal-client.tsx';
import classes from './password.module.css';
import { RecoverySheet } from './recovery-sheet.tsx';

/** A password to be: chosen and typed twice, then its recovery key. */
export function NewPassword(props: {
  /** What the last button says. */
  readonly confirm: string;
  readonly busy: boolean;
  /** Why it could not be taken the last time. */
  readonly reason: string | null;
  readonly onChosen: (chosen: Chosen) => void;
}) {
  const journal = useJournal();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const choose = async (password: string) => {
    const { recoveryKey } = await journal.password.newRecoveryKey();
    setChosen({ password, recoveryKey });
  };
  return chosen ? (
    <RecoverySheet
      recoveryKey={chosen.recoveryKey}
      confirm={props.confirm}
      busy={props.busy}
      reason={props.reason}
      onConfirmed={() => props.onChosen(chosen)}
    />
  ) : (
    <TwoPasswords button="Next: the recovery key" onTyped={(password) => void choose(password)} />
  );
}

/** A new password, typed twice. */
export function TwoPasswords(props: {
  readonly button: string;
  readonly busy?: boolean;
  readonly onTyped: (password: string) => void;
}) {
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [faults, setFaults] = useState<readonly (string | null)[]>([]);
  const next = (event: FormEvent) => {
    event.preventDefault();
    const found = [
      passwordFault(password),
      password === again ? null : 'The two are not the same: type the password once more.',
    ];
    setFaults(found);
    if (found.every((fault) => fault === null)) props.onTyped(password);
  };
  return (
    <form className={classes['form']} onSubmit={next} noValidate>
      <PasswordInput
        label="New password"
        description="Three or four plain words are easy to keep in mind and hard to guess."
        autoComplete="new-password"
        value={password}
        error={faults[0]}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <PasswordInput
        label="The same once more"
        autoComplete="new-password"
        value={again}
        error={faults[1]}
        onChange={(event) => setAgain(event.currentTarget.value)}
      />
      <Button type="submit" loading={props.busy ?? false}>
        {props.button}
      </Button>
    </form>
  );
}
