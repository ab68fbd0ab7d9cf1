import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useStatus } from '#renderer/ui/journal-queries.ts';
import classes from './settings.module.css';

/** The way out of this journal, back to the welcome screen. */
export function CloseJournal() {
  const journal = useJournal();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { open } = useStatus();
  const [error, setError] = useState<string | null>(null);
  const close = async () => {
    try {
      await journal.journals.close();
      await navigate('/');
      queries.clear();
    } catch (reason) {
      setError(reason instanceof Error ? reason.message : 'The journal could not be closed.');
    }
  };
  return (
    <section className={classes['group']} aria-labelledby="journal-title">
      <h2 id="journal-title">This journal</h2>
      <p className={classes['quiet']}>Kept in {open?.folder}</p>
      <Button onClick={() => void close()}>Close this journal</Button>
      {error && <ErrorLine>{error}</ErrorLine>}
    </section>
  );
}
