import { Button, TextInput } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { recoveryGroups } from '#shared/password/recovery-groups.ts';
import { ErrorLine } from './error-line.tsx';
import classes from './password.module.css';

/** The recovery key, shown once, to be printed or written down; two of its groups are asked for before it counts. */
export function RecoverySheet(props: {
  readonly recoveryKey: string;
  readonly confirm: string;
  readonly busy: boolean;
  readonly reason: string | null;
  readonly onConfirmed: () => void;
}) {
  const groups = recoveryGroups(props.recoveryKey);
  const [asked] = useState(() => twoOf(groups.length));
  const [typed, setTyped] = useState<readonly string[]>(['', '']);
  const [fault, setFault] = useState<string | null>(null);
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    const isRight = asked.every((place, index) => isSame(typed[index], groups[place]));
    setFault(isRight ? null : 'These are not the two groups: look at the numbers before them.');
    if (isRight) props.onConfirmed();
  };
  return (
    <form className={classes['form']} onSubmit={confirm} noValidate>
      <section className={classes['sheet']} aria-labelledby="recovery-title">
        <h3 id="recovery-title" className="print-this">
          Hindsight recovery key
        </h3>
        <p className={classes['quiet']}>
          It opens the journal when the password is forgotten. Without both, nobody can. It is shown
          this once: print it or write it down, and keep it away from the computer.
        </p>
        <ol className={classes['groups']} aria-label="Recovery key">
          {groups.map((group, index) => (
            <li key={`${index}-${group}`}>
              <span aria-hidden>{index + 1}</span>
              <code>{group}</code>
            </li>
          ))}
        </ol>
      </section>
      <Button
        size="xs"
        leftSection={<IconPrinter size={16} stroke={1.75} aria-hidden />}
        onClick={() => window.print()}
      >
        Print this sheet
      </Button>
      <p>Type two of the groups, so that it is sure you have them.</p>
      <div className={classes['pair']}>
        {asked.map((place, index) => (
          <TextInput
            key={place}
            label={`Group ${place + 1}`}
            value={typed[index] ?? ''}
            autoComplete="off"
            spellCheck={false}
            maxLength={8}
            onChange={(event) => {
              setFault(null);
              const { value } = event.currentTarget;
              setTyped(typed.map((each, at) => (at === index ? value : each)));
            }}
          />
        ))}
      </div>
      {(fault ?? props.reason) && <ErrorLine>{fault ?? props.reason}</ErrorLine>}
      <Button type="submit" variant="filled" loading={props.busy}>
        {props.confirm}
      </Button>
    </form>
  );
}

const isSame = (typed: string | undefined, group: string | undefined): boolean =>
  typed?.trim().toUpperCase() === group;

/** Two different places, in order. Which ones does not matter to anybody but the person who must not guess. */
function twoOf(count: number): readonly number[] {
  const first = Math.floor(Math.random() * count);
  const second = (first + 1 + Math.floor(Math.random() * (count - 1))) % count;
  return [first, second].sort((a, b) => a - b);
}
