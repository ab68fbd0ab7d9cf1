import { Autocomplete, Button, Textarea } from '@mantine/core';
import type { Capture } from '#shared/customers/capture.ts';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useCustomers } from '#renderer/ui/journal-queries.ts';
import { SaveState } from '#renderer/ui/save-state.tsx';
import { useRecordDraft } from '#renderer/ui/use-record-draft.ts';
import classes from './capture.module.css';
import { useBecome } from './use-become.ts';

/**
 * Who, what, so what: kept from the first key on. It becomes a contact or an
 * entry in one step, or waits on Today until there is time.
 */
export function CaptureForm(props: {
  /** The note to write or go on with. Give the form a `key` by note. */
  readonly capture: Capture;
  /** In a dialog: the first field gets the cursor. */
  readonly startsHere?: boolean;
  /** Called when the note is put aside or has become something. */
  readonly onDone: () => void;
}) {
  const { draft, edit, status, flush } = useRecordDraft('captures', props.capture);
  const customers = useCustomers();
  const { become, fault } = useBecome();
  const isEmpty = draft.who.trim() === '' && draft.what.trim() === '' && draft.soWhat.trim() === '';
  const setWho = (who: string) => {
    const known = customers.find(({ code }) => isSame(code, who));
    edit({ who, customerId: known?.id ?? null });
  };
  const turnInto = async (kind: 'contact' | 'driscoll' | 'star-r') => {
    await flush();
    if (await become(draft, kind)) props.onDone();
  };
  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void flush().then(props.onDone);
      }}
    >
      <Autocomplete
        label="Who"
        placeholder="A code; no real name"
        data={customers.map(({ code }) => code)}
        maxLength={300}
        limit={6}
        data-autofocus={props.startsHere}
        value={draft.who}
        onChange={setWho}
      />
      <Textarea
        label="What happened"
        placeholder="A line is enough"
        autosize
        minRows={2}
        maxRows={8}
        maxLength={5000}
        value={draft.what}
        onChange={(event) => edit({ what: event.currentTarget.value })}
      />
      <Textarea
        label="So what"
        placeholder="What it meant, and what you would do again"
        autosize
        minRows={1}
        maxRows={6}
        maxLength={5000}
        value={draft.soWhat}
        onChange={(event) => edit({ soWhat: event.currentTarget.value })}
      />
      <div className={classes['keep']}>
        {status.state === 'untouched' ? (
          <span className={classes['quiet']}>Kept as you type</span>
        ) : (
          <SaveState status={status} onRetry={() => void flush()} />
        )}
        <Button type="submit" size="xs" disabled={isEmpty}>
          Keep it
        </Button>
      </div>
      {!isEmpty && (
        <div className={classes['become']}>
          <span className={classes['quiet']}>or make it</span>
          <Button size="xs" variant="subtle" onClick={() => void turnInto('contact')}>
            a contact
          </Button>
          <Button size="xs" variant="subtle" onClick={() => void turnInto('driscoll')}>
            an entry: what, so what, now what
          </Button>
          <Button size="xs" variant="subtle" onClick={() => void turnInto('star-r')}>
            an entry: STAR
          </Button>
        </div>
      )}
      {fault !== null && <ErrorLine>{fault}</ErrorLine>}
    </form>
  );
}

const isSame = (code: string, typed: string): boolean =>
  code.toLocaleLowerCase('en-GB') === typed.trim().toLocaleLowerCase('en-GB');
