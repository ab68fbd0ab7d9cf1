import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useStatus } from '#renderer/ui/journal-queries.ts';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Page } from '#renderer/ui/page.tsx';
import type { RescueReport } from '#shared/rescue/rescue-calls.ts';
import { RescueBackups } from './rescue-backups.tsx';
import { RescueSteps } from './rescue-steps.tsx';
import classes from './rescue.module.css';
import { TroubledFiles } from './troubled-files.tsx';

/** What is wrong with a journal, file by file, and what can be done about it. */
export function RescueScreen() {
  const [search] = useSearchParams();
  const { open } = useStatus();
  const folder = search.get('folder') || open?.folder;
  return (
    <main className={classes['screen']}>
      <Page>
        <PageHeader
          title="What can be rescued"
          sub={folder}
          actions={
            <Button component={Link} to="/">
              Back
            </Button>
          }
        />
        {folder ? <Look folder={folder} /> : <NoJournal />}
      </Page>
    </main>
  );
}

/** The address says no journal, and none is open. */
function NoJournal() {
  return (
    <p>
      No journal is open here to look at: <Link to="/">open it first</Link>, and where it cannot be
      opened, follow the link beside the reason.
    </p>
  );
}

function Look({ folder }: { readonly folder: string }) {
  const { rescue } = useJournal();
  const queries = useQueryClient();
  const looked = useQuery({
    queryKey: ['rescue', folder],
    queryFn: () => rescue.look({ folder }),
    staleTime: 0,
  });
  const again = () => queries.invalidateQueries({ queryKey: ['rescue', folder] });
  const answer = looked.data;
  return (
    <>
      {looked.isPending && <p>Reading everything in the journal and in its backups …</p>}
      {looked.error && <ErrorLine>{looked.error.message}</ErrorLine>}
      {answer?.outcome === 'refused' && <ErrorLine>{answer.reason}</ErrorLine>}
      {answer?.outcome === 'looked' && <Report report={answer.report} onChange={again} />}
    </>
  );
}

function Report(props: { readonly report: RescueReport; readonly onChange: () => Promise<void> }) {
  const { report } = props;
  const { entries, records } = report.readable;
  return (
    <div className={classes['report']}>
      {report.reason && <ErrorLine>{report.reason}</ErrorLine>}
      <p>
        {report.files.length === 0
          ? 'Every file is whole, and nothing that a backup holds is missing.'
          : `${countOf(report.files.length, 'file is', 'files are')} damaged or missing.`}{' '}
        {countOf(entries, 'entry', 'entries')} and{' '}
        {countOf(records - entries, 'other record', 'other records')} can be read. Nothing here is
        ever written over.
      </p>
      <RescueSteps report={report} onChange={props.onChange} />
      {report.files.length > 0 && <TroubledFiles files={report.files} />}
      <RescueBackups report={report} />
    </div>
  );
}

const countOf = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
