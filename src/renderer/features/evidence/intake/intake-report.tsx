import { Button } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { fileSize } from '#shared/evidence/file-size.ts';
import { visibleName } from '#shared/evidence/visible-name.ts';
import { JobProgressLine } from '#renderer/ui/job-progress-line.tsx';
import classes from './intake.module.css';
import type { IntakeEnding, useIntake } from './use-intake.ts';

/** How far taking files in is, and what became of each of them. */
export function IntakeReport({ intake }: { readonly intake: ReturnType<typeof useIntake> }) {
  const { ending } = intake;
  return (
    <div className={classes['report']}>
      <Progress intake={intake} />
      <output aria-label="Files added">{ending && <Ending ending={ending} />}</output>
      {ending && (
        <div className={classes['answers']}>
          {ending.large.map((file) => (
            <Button key={file.name} size="xs" onClick={() => void intake.take([file], true)}>
              {`Add ${visibleName(file.name)}, ${fileSize(file.size)}`}
            </Button>
          ))}
          <Button size="xs" variant="subtle" onClick={intake.forget}>
            Close this list
          </Button>
        </div>
      )}
    </div>
  );
}

function Progress({
  intake: { progress, stop },
}: {
  readonly intake: ReturnType<typeof useIntake>;
}) {
  const state = useSyncExternalStore(progress.subscribe, progress.now);
  return <JobProgressLine state={state} onStop={stop} done={null} />;
}

function Ending({ ending }: { readonly ending: IntakeEnding }) {
  const { added, told, large, left } = ending;
  return (
    <>
      <p>
        {added === 1 ? '1 file added.' : `${added} files added.`}
        {left > 0 && ` Stopped: ${left} not added.`}
      </p>
      {(told.length > 0 || large.length > 0) && (
        <ul>
          {told.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {large.map((file) => (
            <li key={file.name}>
              {visibleName(file.name)} has {fileSize(file.size)}: add it only if nothing smaller
              will do.
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
