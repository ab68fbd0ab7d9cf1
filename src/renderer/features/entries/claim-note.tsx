import { Textarea } from '@mantine/core';
import { useState } from 'react';
import classes from './links-tab.module.css';

/** How a claim shows its criteria, and a way to say it; kept when the field is left or Enter is pressed. */
export function ClaimNote(props: {
  /** The codes of the criteria. */
  readonly name: string;
  readonly how: string;
  readonly onNote: (how: string) => void;
}) {
  const [open, setOpen] = useState(false);
  const [how, setHow] = useState(props.how);
  const keep = () => {
    setOpen(false);
    if (how.trim() !== props.how) props.onNote(how.trim());
  };
  if (open) {
    return (
      <Textarea
        className={classes['note'] ?? ''}
        label="How this shows it"
        size="xs"
        autosize
        data-autofocus
        ref={(field) => field?.focus()}
        maxLength={1000}
        value={how}
        onChange={(event) => setHow(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault();
            keep();
          }
        }}
      />
    );
  }
  return (
    <div className={classes['note']}>
      {props.how !== '' && <p>{props.how}</p>}
      <button
        type="button"
        aria-label={
          props.how === ''
            ? `Say how this shows ${props.name}`
            : `Change how this shows ${props.name}`
        }
        onClick={() => setOpen(true)}
      >
        {props.how === '' ? 'Say how this shows it' : 'Change'}
      </button>
    </div>
  );
}
