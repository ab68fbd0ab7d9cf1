import { Button } from '@mantine/core';
import { IconArrowBackUp, IconHistory, IconTrash } from '@tabler/icons-react';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import type { RemovedRecord } from '#shared/history/trash-calls.ts';
import { dayAndTime } from '#renderer/ui/day.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { recordKindNames } from '#renderer/ui/record-kind-names.ts';
import { useReadAgain } from '#renderer/ui/use-read-again.ts';
import classes from './trash.module.css';

/** What was deleted, the last first, each with the way back. */
export function TrashScreen() {
  const { trash } = useJournal();
  const removed = useSuspenseQuery({
    queryKey: ['trash'],
    queryFn: () => trash.list(),
    staleTime: 0,
  }).data;
  const { restore, said, fault } = useRestore();
  return (
    <Page>
      <p className={classes['back']}>
        <Link to="/settings">Settings</Link>
      </p>
      <PageHeader
        title="Trash"
        sub="Nothing you delete is gone: restored, a thing is as it was, with all its versions."
      />
      <output className={classes['said']}>{said}</output>
      {fault && <ErrorLine>{fault}</ErrorLine>}
      {removed.length === 0 ? (
        <EmptyState icon={IconTrash} title="The trash is empty">
          What you delete will be here.
        </EmptyState>
      ) : (
        <ul className={classes['rows']} aria-label="Deleted things">
          {removed.map((record) => (
            <TrashRow key={`${record.kind}/${record.id}`} record={record} onRestore={restore} />
          ))}
        </ul>
      )}
    </Page>
  );
}

function TrashRow(props: {
  readonly record: RemovedRecord;
  readonly onRestore: (record: RemovedRecord) => Promise<void>;
}) {
  const { kind, id, name, deletedAt } = props.record;
  return (
    <li>
      <div className={classes['what']}>
        <b>{name}</b>
        <span>
          {recordKindNames[kind]} · deleted {dayAndTime(deletedAt)}
        </span>
      </div>
      <Button
        size="xs"
        variant="subtle"
        component={Link}
        to={`/history/${kind}/${id}`}
        aria-label={`History of ${name}`}
        leftSection={<IconHistory size={16} stroke={1.75} aria-hidden />}
      >
        History
      </Button>
      <Button
        size="xs"
        aria-label={`Restore ${name}`}
        leftSection={<IconArrowBackUp size={16} stroke={1.75} aria-hidden />}
        onClick={() => void props.onRestore(props.record)}
      >
        Restore
      </Button>
    </li>
  );
}

function useRestore() {
  const { trash } = useJournal();
  const queries = useQueryClient();
  const readAgain = useReadAgain();
  const [said, setSaid] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const restore = async ({ kind, id, name }: RemovedRecord) => {
    setFault(null);
    const saved = await trash.restore({ kind, id });
    if (saved.outcome === 'not-saved') return setFault(saved.reason);
    queries.setQueryData<readonly RemovedRecord[]>(['trash'], (records = []) =>
      records.filter((record) => record.id !== id),
    );
    setSaid(`${name} is back.`);
    await readAgain();
  };
  return { restore, said, fault };
}
