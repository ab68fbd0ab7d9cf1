import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import type { Ending } from '#renderer/ui/watch-job.ts';
import classes from './report.module.css';

/** How the export ended and every finished file, to be opened or shown where it lies. */
export function ExportedFiles(props: { readonly job: string; readonly ending: Ending }) {
  const { ending, job } = props;
  return (
    <div className={classes['exported']}>
      <Outcome ending={ending} />
      {ending.files.length > 0 && (
        <ul aria-label="Exported files">
          {ending.files.map((file) => (
            <ExportedFile key={file.name} job={job} name={file.name} path={file.path} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Outcome({ ending }: { readonly ending: Ending }) {
  switch (ending.outcome) {
    case 'saved':
      return (
        <p className={classes['done']}>
          <IconCheck size={16} stroke={1.75} aria-hidden />
          Saved in {ending.folder}
        </p>
      );
    case 'cancelled':
      return (
        <p>
          Stopped.{' '}
          {ending.files.length === 0
            ? 'Nothing was finished yet.'
            : 'What was finished before is kept.'}
        </p>
      );
    case 'failed':
      return <ErrorLine>{ending.reason}</ErrorLine>;
  }
}

function ExportedFile(props: {
  readonly job: string;
  readonly name: string;
  readonly path: string;
}) {
  const { reports } = useJournal();
  const [fault, setFault] = useState<string | null>(null);
  const act = async (action: 'open' | 'showInFolder') => {
    const answer = await reports[action]({ job: props.job, name: props.name });
    setFault(answer.outcome === 'not-opened' ? answer.reason : null);
    if (answer.outcome === 'address') window.open(answer.url, '_blank', 'noopener');
  };
  return (
    <li>
      <span className={classes['fileName']} title={props.path}>
        {fileName(props.name)}
      </span>
      <span className={classes['fileActions']}>
        <Button
          size="xs"
          aria-label={`Open ${fileName(props.name)}`}
          onClick={() => void act('open')}
        >
          Open
        </Button>
        <Button
          size="xs"
          variant="subtle"
          aria-label={`Show in folder: ${fileName(props.name)}`}
          onClick={() => void act('showInFolder')}
        >
          Show in folder
        </Button>
      </span>
      {fault && <ErrorLine>{fault}</ErrorLine>}
    </li>
  );
}

/** The files of a pack are named with their folders; the last part tells them apart well enough. */
const fileName = (name: string): string => name.slice(name.lastIndexOf('/') + 1);
