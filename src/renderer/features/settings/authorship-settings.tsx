import { Switch } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useProfile, useWritingSessions } from '#renderer/ui/journal-queries.ts';
import classes from './settings.module.css';

/** Whether the journal keeps how its accounts are written: the candidate's own choice, off until then. */
export function AuthorshipSettings() {
  const journal = useJournal();
  const queries = useQueryClient();
  const profile = useProfile();
  const sittings = useWritingSessions().length;
  const choose = async (authorship: boolean) => {
    queries.setQueryData(['profile'], await journal.profile.save({ ...profile, authorship }));
  };
  return (
    <section className={classes['group']} aria-labelledby="authorship-title">
      <header>
        <h2 id="authorship-title">How your accounts are written</h2>
      </header>
      <Switch
        label="Keep an authorship record"
        description="When you write, and how many words come in by the keys and how many by pasting. It never keeps the words themselves, and is printed at the end of a report as one table."
        checked={profile.authorship ?? false}
        onChange={(event) => void choose(event.currentTarget.checked)}
      />
      <p className={classes['quiet']}>
        {sittings === 0
          ? 'Nothing is kept so far.'
          : `${sittings === 1 ? '1 sitting is' : `${sittings} sittings are`} kept. With the switch off none is added and nothing of it is printed.`}
      </p>
    </section>
  );
}
