import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import classes from './banner.module.css';

/** Why nothing can be written now, above every screen, and the way to try again. */
export function ReadOnlyBanner(props: { readonly folder: string; readonly reason: string }) {
  const { journals } = useJournal();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const openAgain = async () => {
    setAsking(true);
    try {
      await journals.open({ folder: props.folder });
      await queries.resetQueries();
    } finally {
      setAsking(false);
    }
  };
  return (
    <output className={classes['banner']}>
      <IconLock size={18} stroke={1.75} aria-hidden />
      <span>
        <b>Read only.</b> {props.reason}
      </span>
      <Button size="xs" loading={asking} onClick={() => void openAgain()}>
        Try again
      </Button>
    </output>
  );
}
