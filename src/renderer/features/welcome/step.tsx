import { Anchor } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './welcome.module.css';

/** One step: open now, done (with what was said, and a way back), or still to come. */
export function Step(props: {
  readonly number: number;
  /** The number of the open step. */
  readonly now: number;
  readonly title: string;
  /** What was said, once the step is done. */
  readonly summary?: string;
  /** What it will ask, while it is still to come. */
  readonly preview?: string;
  readonly onChange?: () => void;
  readonly children: ReactNode;
}) {
  const { number, now } = props;
  const state = number < now ? 'done' : number === now ? 'now' : 'later';
  return (
    <li
      className={classes['step']}
      data-state={state}
      aria-current={state === 'now' ? 'step' : undefined}
    >
      <span className={classes['number']} aria-hidden>
        {state === 'done' ? <IconCheck size={16} stroke={2.5} /> : number}
      </span>
      <div className={classes['body']}>
        <div className={classes['line']}>
          <h3>{props.title}</h3>
          {state === 'done' && <span>{props.summary}</span>}
          {state === 'later' && <span>{props.preview}</span>}
          {state === 'done' && (
            <Anchor
              component="button"
              type="button"
              className={classes['change'] ?? ''}
              aria-label={`Change: ${props.title}`}
              onClick={props.onChange}
            >
              Change
            </Anchor>
          )}
        </div>
        {state === 'now' && props.children}
      </div>
    </li>
  );
}
