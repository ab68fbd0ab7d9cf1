import { Button, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Measure } from '#shared/measures/measure.ts';
import { DayInput } from '#renderer/ui/day-input.tsx';
import { longDay } from '#renderer/ui/day.ts';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import classes from './measure-editor.module.css';

/** Limits of a series set anew from a day on: only with a reason, which is printed. */
export function NewLimits(props: {
  readonly draft: Measure;
  readonly onEdit: (changed: Partial<Measure>) => void;
}) {
  const { rebases } = props.draft;
  const [date, setDate] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const add = () => {
    if (date === null) return setFault('Choose the day from which the limits are new.');
    if (reason.trim() === '') return setFault('Say why: limits are set anew for a reason only.');
    const rest = rebases.filter((rebase) => rebase.date !== date);
    const all = [...rest, { date, reason: reason.trim() }];
    props.onEdit({ rebases: all.toSorted((one, other) => (one.date < other.date ? -1 : 1)) });
    setDate(null);
    setReason('');
    setFault(null);
  };
  return (
    <fieldset className={classes['limits']}>
      <legend>New limits</legend>
      <p className={classes['hint']}>
        At the change limits start anew by themselves. Set them anew elsewhere only where the work
        itself became another.
      </p>
      {rebases.length > 0 && (
        <ul>
          {rebases.map((rebase) => (
            <li key={rebase.date}>
              <span>
                From {longDay(rebase.date)}: {rebase.reason}
              </span>
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={`Remove the new limits from ${longDay(rebase.date)}`}
                onClick={() =>
                  props.onEdit({ rebases: rebases.filter(({ date: day }) => day !== rebase.date) })
                }
              >
                <IconTrash size={16} stroke={1.75} aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <DayInput label="New limits from" value={date} onChange={setDate} />
      <TextInput
        label="Reason for new limits"
        placeholder="For example: the second till came"
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {fault && <ErrorLine>{fault}</ErrorLine>}
      <Button size="xs" onClick={add}>
        Set limits anew
      </Button>
    </fieldset>
  );
}
