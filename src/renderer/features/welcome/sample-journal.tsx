import { Button } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useOpenJournal } from './use-open-journal.ts';
import classes from './welcome.module.css';

/** A finished journal to look around in. */
export function SampleJournal() {
  const journal = useJournal();
  const { open, opening, reason } = useOpenJournal();
  return (
    <section className={classes['sample']} aria-labelledby="sample-title">
      <h3 id="sample-title">Not sure yet?</h3>
      <p className={classes['quiet']}>
        Look around in a finished journal: entries, customers, before-and-after measures and an
        impact report from a made-up business. Nothing you do there is kept.
      </p>
      <Button
        loading={opening}
        leftSection={<IconEye size={18} stroke={1.75} />}
        onClick={() => void open(() => journal.journals.openSample())}
      >
        Look around in a sample
      </Button>
      {reason && <ErrorLine>{reason}</ErrorLine>}
    </section>
  );
}
