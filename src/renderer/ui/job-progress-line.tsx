import { Button, Progress } from '@mantine/core';
import type { ReactNode } from 'react';
import { ErrorLine } from './error-line.tsx';
import classes from './job-progress-line.module.css';
import type { JobProgress } from './use-job.ts';

/** How far a piece of long work is, with the button that stops it, and how it ended. */
export function JobProgressLine(props: {
  readonly state: JobProgress;
  readonly onStop: () => void;
  /** What to say when the work is done. */
  readonly done: ReactNode;
}) {
  const { state } = props;
  return (
    <>
      {state.phase === 'running' && <Running progress={state.progress} onStop={props.onStop} />}
      <output className={classes['outcome']}>
        {state.phase === 'refused' && <ErrorLine>{state.reason}</ErrorLine>}
        {state.phase === 'ended' && state.ending.outcome === 'failed' && (
          <ErrorLine>{state.ending.reason}</ErrorLine>
        )}
        {state.phase === 'ended' && state.ending.outcome === 'cancelled' && <p>Stopped.</p>}
        {state.phase === 'ended' && state.ending.outcome === 'saved' && props.done}
      </output>
    </>
  );
}

function Running(props: {
  readonly progress: Extract<JobProgress, { phase: 'running' }>['progress'];
  readonly onStop: () => void;
}) {
  const { doing, done, total } = props.progress ?? { doing: 'Getting ready', done: 0, total: 0 };
  return (
    <div className={classes['running']}>
      <p>
        <b>{doing}</b>
        {total > 1 && (
          <span>
            {done} of {total}
          </span>
        )}
      </p>
      <Progress
        value={total > 0 ? (100 * done) / total : 0}
        aria-label={doing}
        size={8}
        classNames={{ root: classes['bar'] ?? '' }}
      />
      <Button size="xs" onClick={props.onStop}>
        Stop
      </Button>
    </div>
  );
}
