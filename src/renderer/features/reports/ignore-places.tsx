import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import classes from './check-list.module.css';

/** Lets something stay, once a reason is given. */
export function IgnorePlaces(props: {
  readonly name: string;
  readonly onIgnore: (reason: string) => void;
}) {
  const [reason, setReason] = useState<string | null>(null);
  if (reason === null) {
    return (
      <Button size="xs" variant="subtle" aria-label={props.name} onClick={() => setReason('')}>
        {props.name.startsWith('Ignore all') ? 'Ignore all…' : 'Ignore…'}
      </Button>
    );
  }
  const ready = reason.trim() !== '';
  return (
    <form
      className={classes['buttons']}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) props.onIgnore(reason.trim());
      }}
    >
      <TextInput
        size="xs"
        label="Why it may stay"
        data-autofocus
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button type="submit" size="xs" disabled={!ready}>
        Keep it with this reason
      </Button>
    </form>
  );
}
