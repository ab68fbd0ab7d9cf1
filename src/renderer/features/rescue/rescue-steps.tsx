import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import type { RescueReport } from '#shared/rescue/rescue-calls.ts';
import classes from './rescue.module.css';

type Said = { readonly text: string; readonly bad: boolean };

/** The ways out, the most helpful one first. */
export function RescueSteps(props: {
  readonly report: RescueReport;
  readonly onChange: () => Promise<void>;
}) {
  const { folder, files, readable, reason } = props.report;
  const { rescue, journals } = useJournal();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [said, setSaid] = useState<Said | null>(null);
  const [busy, setBusy] = useState(false);
  const helpful = files.filter(
    ({ inBackup, missing, path }) => inBackup !== null && (missing || path.startsWith('records/')),
  );
  const damaged = files.filter(({ missing }) => !missing);

  const act = async (work: () => Promise<Said>) => {
    setBusy(true);
    setSaid(await work().catch((error: unknown) => ({ text: String(error), bad: true })));
    setBusy(false);
  };
  const bringBack = async (): Promise<Said> => {
    const done = await rescue.bringBack({ folder });
    await props.onChange();
    return done.outcome === 'refused'
      ? { text: done.reason, bad: true }
      : { text: `${countOf(done.files)} brought back from the backups.`, bad: false };
  };
  const setAside = async (): Promise<Said> => {
    const done = await rescue.setAside({ folder });
    return done.outcome === 'refused'
      ? { text: done.reason, bad: true }
      : { text: `${countOf(done.files)} copied to ${done.folder}`, bad: false };
  };
  const open = async (forReading: boolean): Promise<Said> => {
    const opened = await journals.open({ folder, forReading });
    if (opened.outcome === 'not-opened') return { text: opened.reason, bad: true };
    await navigate('/');
    await queries.resetQueries();
    return { text: 'Opened.', bad: false };
  };
  return (
    <div className={classes['steps']}>
      {helpful.length > 0 && (
        <Button variant="filled" loading={busy} onClick={() => void act(bringBack)}>
          Bring back {countOf(helpful.length)} from the backups
        </Button>
      )}
      {reason === null && (
        <Button loading={busy} onClick={() => void act(() => open(false))}>
          Open the journal
        </Button>
      )}
      {reason !== null && readable.records > 0 && (
        <Button loading={busy} onClick={() => void act(() => open(true))}>
          Open what can be read, for reading only
        </Button>
      )}
      {damaged.length > 0 && (
        <Button variant="subtle" loading={busy} onClick={() => void act(setAside)}>
          Copy the damaged files aside
        </Button>
      )}
      <output className={classes['said']}>
        {said && (said.bad ? <ErrorLine>{said.text}</ErrorLine> : said.text)}
      </output>
    </div>
  );
}

const countOf = (count: number): string => `${count} ${count === 1 ? 'file' : 'files'}`;
