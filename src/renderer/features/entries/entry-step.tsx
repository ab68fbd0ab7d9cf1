import { Button, Popover, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useRoomChanged } from '#renderer/ui/journal-queries.ts';
import type { Saved } from '#shared/contract/contract.ts';
import type { Entry } from '#shared/entries/entry.ts';
import { isFrozen } from '#shared/entries/submission.ts';
import { useRememberEntry } from './entry-queries.ts';
import { RecordAnswer } from './record-answer.tsx';

/** The next step of an account: ready, submitted and frozen, taken back or answered, submitted again. */
export function EntryStep(props: {
  readonly entry: Entry;
  readonly onEdit: (changed: Partial<Entry>) => void;
  readonly onFlush: () => Promise<void>;
}) {
  const { entry, onEdit } = props;
  const journal = useJournal();
  const { take, fault } = useTakeStep(entry);
  if (isFrozen(entry.status)) {
    return (
      <>
        <Withdraw
          fault={fault}
          onWithdraw={(reason) => take(() => journal.entries.withdraw({ id: entry.id, reason }))}
        />
        <RecordAnswer
          fault={fault}
          onAnswer={(answer) => take(() => journal.entries.answer({ id: entry.id, answer }))}
        />
      </>
    );
  }
  const submit = () =>
    take(async () => {
      await props.onFlush();
      return journal.entries.submit({ id: entry.id });
    });
  return (
    <>
      {fault !== '' && <ErrorLine>{fault}</ErrorLine>}
      {entry.status === 'draft' ? (
        <Button size="xs" onClick={() => onEdit({ status: 'ready' })}>
          Mark as ready
        </Button>
      ) : (
        <>
          <Button size="xs" variant="subtle" onClick={() => onEdit({ status: 'draft' })}>
            Back to draft
          </Button>
          <Button size="xs" onClick={() => void submit()}>
            {entry.submissions?.some(({ answeredAt }) => answeredAt) ? 'Submit again' : 'Submit'}
          </Button>
        </>
      )}
    </>
  );
}

/** Does something with the entry in the journal and shows what became of it. */
function useTakeStep(entry: Entry) {
  const journal = useJournal();
  const remember = useRememberEntry();
  const changed = useRoomChanged();
  const [fault, setFault] = useState('');
  const take = async (step: () => Promise<Saved>) => {
    const saved = await step();
    if (saved.outcome === 'not-saved') return setFault(saved.reason);
    setFault('');
    const now = await journal.entries.get({ id: entry.id });
    if (now) remember(now);
    return changed('entries');
  };
  return { take, fault };
}

function Withdraw(props: {
  readonly fault: string;
  readonly onWithdraw: (reason: string) => Promise<void>;
}) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus withRoles>
      <Popover.Target>
        <Button size="xs" onClick={() => setOpen(!open)}>
          Withdraw…
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          <p>It can be changed again. The log keeps when and why.</p>
          <TextInput
            label="Why"
            placeholder="Optional"
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {props.fault !== '' && <ErrorLine>{props.fault}</ErrorLine>}
          <Button size="xs" variant="filled" onClick={() => void props.onWithdraw(reason.trim())}>
            Withdraw
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
