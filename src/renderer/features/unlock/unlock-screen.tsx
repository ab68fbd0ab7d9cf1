import { Anchor, Button, PasswordInput, TextInput } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { BrandMark } from '#renderer/ui/brand-mark.tsx';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useOtherJournal } from '#renderer/ui/use-other-journal.ts';
import classes from './unlock.module.css';

/** A locked journal: which one it is, and the two ways to open it. */
export function UnlockScreen({ folder }: { readonly folder: string }) {
  const journal = useJournal();
  const goOver = useOtherJournal();
  const [kind, setKind] = useState<'password' | 'recovery'>('password');
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [reason, setReason] = useState<string | null>(null);

  const unlock = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      const outcome = await journal.journals.unlock({ folder, secret: { kind, text } });
      if (outcome.outcome === 'opened') await goOver();
      else setReason(outcome.reason);
    } catch (error) {
      setReason(error instanceof Error ? error.message : 'The journal could not be opened.');
    } finally {
      setBusy(false);
    }
  };
  const turnTo = (other: 'password' | 'recovery') => {
    setKind(other);
    setText('');
    setReason(null);
  };
  const leave = async () => {
    await journal.journals.close();
    await goOver();
  };
  const field = {
    value: text,
    autoFocus: true,
    spellCheck: false,
    onChange: (event: { currentTarget: HTMLInputElement }) => {
      setReason(null);
      setText(event.currentTarget.value);
    },
  };
  return (
    <main className={classes['unlock']}>
      <section className={`hs-sheet ${classes['sheet']}`} aria-labelledby="unlock-title">
        <BrandMark size={40} className={classes['mark']} />
        <h1 id="unlock-title">
          <IconLock size={22} stroke={1.75} aria-hidden /> {nameOf(folder)} is locked
        </h1>
        <p className={classes['folder']}>{folder}</p>
        <form onSubmit={(event) => void unlock(event)} className={classes['form']} noValidate>
          {kind === 'password' ? (
            <PasswordInput label="Password" autoComplete="current-password" {...field} />
          ) : (
            <TextInput
              label="Recovery key"
              description="Fourteen groups of four, as they stand on the sheet. Capitals and dashes do not matter."
              autoComplete="off"
              {...field}
            />
          )}
          {reason && <ErrorLine>{reason}</ErrorLine>}
          <Button type="submit" variant="filled" loading={busy} disabled={text === ''}>
            Unlock
          </Button>
        </form>
        <div className={classes['ways']}>
          {kind === 'password' ? (
            <Anchor component="button" type="button" onClick={() => turnTo('recovery')}>
              Use the recovery key instead
            </Anchor>
          ) : (
            <Anchor component="button" type="button" onClick={() => turnTo('password')}>
              Use the password instead
            </Anchor>
          )}
          <Anchor component="button" type="button" onClick={() => void leave()}>
            Open another journal
          </Anchor>
        </div>
      </section>
    </main>
  );
}

/** The last part of a folder's path. */
const nameOf = (folder: string): string => folder.split(/[/\\]+/).findLast(Boolean) ?? folder;
