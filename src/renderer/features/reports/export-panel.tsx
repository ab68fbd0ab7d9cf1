import { Button, Progress } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import type { JobState } from '#shared/jobs/job.ts';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { ExportedFiles } from './exported-files.tsx';
import type { ExportState } from './use-export.ts';
import classes from './report.module.css';

/** The one button of the screen, how far the work is, and what came out of it. */
export function ExportPanel(props: {
  readonly state: ExportState;
  /** Why nothing can be exported as things are, in one sentence. */
  readonly obstacle: string | null;
  readonly onExport: () => void;
  readonly onStop: () => void;
}) {
  const { state } = props;
  const running = state.phase === 'running';
  return (
    <div className={classes['export']}>
      {running && <ExportProgress progress={state.progress} />}
      <div className={classes['exportButtons']}>
        <Button
          variant="filled"
          leftSection={<IconFileExport size={18} stroke={1.75} aria-hidden />}
          disabled={running || props.obstacle !== null}
          onClick={props.onExport}
        >
          {running ? 'Exporting…' : 'Export'}
        </Button>
        {running && (
          <Button disabled={state.job === null} onClick={props.onStop}>
            Stop
          </Button>
        )}
      </div>
      {!running && props.obstacle !== null && (
        <p className={classes['obstacle']}>{props.obstacle}</p>
      )}
      <output className={classes['outcome']}>
        {state.phase === 'refused' && <ErrorLine>{state.reason}</ErrorLine>}
        {state.phase === 'ended' && <ExportedFiles job={state.job} ending={state.ending} />}
      </output>
    </div>
  );
}

function ExportProgress({ progress }: { readonly progress: JobState | null }) {
  const percent = progress && progress.total > 0 ? (100 * progress.done) / progress.total : 0;
  return (
    <div className={classes['progress']}>
      <p>
        <b>{progress?.doing ?? 'Getting ready'}</b>
        {progress && progress.total > 0 && (
          <span>
            {progress.done} of {progress.total}
          </span>
        )}
      </p>
      <Progress
        value={percent}
        aria-label={progress?.doing ?? 'Getting ready'}
        size={8}
        classNames={{ root: classes['progressBar'] ?? '' }}
      />
    </div>
  );
}
