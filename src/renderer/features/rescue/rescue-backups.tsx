import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { dayAndTime } from '#renderer/ui/day.ts';
import { JobProgressLine } from '#renderer/ui/job-progress-line.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useJob } from '#renderer/ui/use-job.ts';
import type { RescueReport } from '#shared/rescue/rescue-calls.ts';
import classes from './rescue.module.css';

/** The backups of the journal; each can be restored beside it and opened. */
export function RescueBackups({ report }: { readonly report: RescueReport }) {
  const { bundles, journals } = useJournal();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { state, run, stop } = useJob();
  const restore = async (file: string, madeAt: string) => {
    const folder = `${report.folder} restored ${madeAt.slice(0, 16).replaceAll(':', '-')}`;
    const last = await run(() => bundles.restore({ file, folder }));
    if (last.phase !== 'ended' || last.ending.outcome !== 'saved') return;
    await journals.open({ folder });
    await navigate('/');
    await queries.resetQueries();
  };
  return (
    <section aria-labelledby="rescue-backups-title">
      <h2 id="rescue-backups-title">Backups of this journal</h2>
      {report.backups.length === 0 && (
        <p className={classes['quiet']}>No backup of it was found on this computer.</p>
      )}
      <ul className={classes['list']}>
        {report.backups.map(({ file, madeAt }) => (
          <li key={file} className={classes['row']}>
            <div className={classes['line']}>
              <b>{dayAndTime(madeAt)}</b>
              <Button
                size="xs"
                disabled={state.phase === 'running'}
                aria-label={`Restore the backup of ${dayAndTime(madeAt)} beside the journal and open it`}
                onClick={() => void restore(file, madeAt)}
              >
                Restore beside it and open
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <JobProgressLine state={state} onStop={stop} done={<p>Restored.</p>} />
    </section>
  );
}
