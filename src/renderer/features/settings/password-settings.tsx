import { Button, NativeSelect } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { JobProgressLine } from '#renderer/ui/job-progress-line.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { journalQueries, useStatus } from '#renderer/ui/journal-queries.ts';
import { NewPassword } from '#renderer/ui/new-password.tsx';
import classes from '#renderer/ui/password.module.css';
import { useJob } from '#renderer/ui/use-job.ts';
import { useLockJournal } from '#renderer/ui/use-lock-journal.ts';
import { ChangePassword } from './change-password.tsx';
import { RenewRecovery } from './renew-recovery.tsx';
import settings from './settings.module.css';
import { TurnOffPassword } from './turn-off-password.tsx';

type Asked = 'on' | 'change' | 'renew' | 'off' | null;

/** The password of the journal: off until somebody wants one. */
export function PasswordSettings() {
  const { password } = useJournal();
  const { open } = useStatus();
  const [asked, setAsked] = useState<Asked>(null);
  const refresh = useRefresh();
  const status = useQuery({ queryKey: ['password'], queryFn: () => password.status() });
  const { state, run, stop } = useJob();
  const job = status.data?.job ?? null;
  // Work that was begun when the journal was unlocked is followed too.
  useEffect(() => {
    if (job === null || state.phase !== 'idle') return;
    void run(async () => ({ outcome: 'started', job })).then(refresh);
  }, [job, refresh, run, state.phase]);
  const turn = async (start: Parameters<typeof run>[0]) => {
    const last = await run(start);
    if (last.phase === 'ended') setAsked(null);
    await refresh();
  };
  const reason = state.phase === 'refused' ? state.reason : null;
  if (open?.sample) return null;
  return (
    <section className={settings['group']} aria-labelledby="password-title">
      <h2 id="password-title">Password</h2>
      {open?.hasPassword ? (
        <HasPassword asked={asked} onAsk={setAsked} />
      ) : (
        <p className={settings['quiet']}>
          With a password everything in this journal is encrypted: nobody can read it without the
          password or the recovery key, and we cannot help either. Copies made before stay as they
          are: older backups, what a cloud service keeps of deleted files, and worn parts of the
          disk may still hold plain text.
        </p>
      )}
      {!open?.hasPassword && asked === null && (
        <Button onClick={() => setAsked('on')}>Set a password…</Button>
      )}
      {!open?.hasPassword && asked === 'on' && (
        <NewPassword
          confirm="Encrypt this journal"
          busy={state.phase === 'running'}
          reason={reason}
          onChosen={(chosen) => void turn(() => password.turnOn(chosen))}
        />
      )}
      {asked === 'off' && (
        <TurnOffPassword
          busy={state.phase === 'running'}
          reason={reason}
          onPassword={(text) => void turn(() => password.turnOff({ password: text }))}
        />
      )}
      {asked === 'change' && <ChangePassword onDone={() => setAsked(null)} />}
      {asked === 'renew' && <RenewRecovery onDone={() => setAsked(null)} />}
      {(status.data?.plain ?? 0) > 0 && asked === null && (
        <div className={classes['form']}>
          <p>
            {status.data?.plain} files in the folder are not encrypted: another program or computer
            put them there.
          </p>
          <Button size="xs" onClick={() => void turn(() => password.sealRest())}>
            Encrypt them
          </Button>
        </div>
      )}
      {state.phase !== 'refused' && (
        <JobProgressLine
          state={state}
          onStop={stop}
          done={<p>Done: every file was read back.</p>}
        />
      )}
    </section>
  );
}

function HasPassword(props: { readonly asked: Asked; readonly onAsk: (asked: Asked) => void }) {
  const lock = useLockJournal();
  return (
    <div className={settings['choices']}>
      <p className={settings['quiet']}>
        This journal is encrypted. Lock it with Ctrl+Shift+L (Cmd+Shift+L on a Mac), or let it lock
        by itself.
      </p>
      <LockAfter />
      <div className={classes['buttons']}>
        <Button
          leftSection={<IconLock size={18} stroke={1.75} aria-hidden />}
          onClick={() => void lock()}
        >
          Lock now
        </Button>
        <Button onClick={() => props.onAsk(props.asked === 'change' ? null : 'change')}>
          Change the password…
        </Button>
        <Button onClick={() => props.onAsk(props.asked === 'renew' ? null : 'renew')}>
          New recovery key…
        </Button>
        <Button onClick={() => props.onAsk(props.asked === 'off' ? null : 'off')}>
          Turn the password off…
        </Button>
      </div>
    </div>
  );
}

const minutes = [1, 2, 5, 10, 15, 30, 60] as const;

function LockAfter() {
  const journal = useJournal();
  const queries = useQueryClient();
  const { settings: kept } = useStatus();
  const now = kept.lockAfterMinutes === undefined ? 5 : kept.lockAfterMinutes;
  const save = async (text: string) => {
    const changed = { ...kept, lockAfterMinutes: text === 'never' ? null : Number(text) };
    queries.setQueryData(
      journalQueries(journal).status.queryKey,
      (status) => status && { ...status, settings: changed },
    );
    await journal.app.saveSettings(changed);
    await journal.journals.stayOpen();
  };
  return (
    <NativeSelect
      label="Lock by itself"
      value={now === null ? 'never' : String(now)}
      data={[
        ...minutes.map((count) => ({
          value: String(count),
          label:
            count === 1 ? 'After 1 minute without a key' : `After ${count} minutes without a key`,
        })),
        { value: 'never', label: 'Never' },
      ]}
      onChange={(event) => void save(event.currentTarget.value)}
    />
  );
}

function useRefresh(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({ queryKey: ['app'] });
    await queries.invalidateQueries({ queryKey: ['password'] });
  };
}
