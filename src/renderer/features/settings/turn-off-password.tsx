import { Button, PasswordInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import classes from '#renderer/ui/password.module.css';

/** Gives a journal back to everybody who can open its folder. */
export function TurnOffPassword(props: {
  readonly busy: boolean;
  readonly reason: string | null;
  readonly onPassword: (password: string) => void;
}) {
  const [password, setPassword] = useState('');
  const turnOff = (event: FormEvent) => {
    event.preventDefault();
    props.onPassword(password);
  };
  return (
    <form className={classes['form']} onSubmit={turnOff}>
      <p>Every file is written in plain again: whoever can open the folder can read it.</p>
      <PasswordInput
        label="Present password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      {props.reason && <ErrorLine>{props.reason}</ErrorLine>}
      <Button type="submit" loading={props.busy} disabled={password === ''}>
        Turn the password off
      </Button>
    </form>
  );
}
