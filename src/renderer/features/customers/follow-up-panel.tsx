import { Button, NativeSelect, Textarea } from '@mantine/core';
import { IconCalendarDown, IconCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import { contactChannelIds, contactChannels } from '#shared/customers/contact-channels.ts';
import type { FollowUp } from '#shared/customers/follow-up.ts';
import { undocumented } from '#shared/customers/follow-up-state.ts';
import { DayInput } from '#renderer/ui/day-input.tsx';
import { DoubledCode } from '#renderer/ui/doubled-code.tsx';
import { HistoryLink } from '#renderer/ui/history-link.tsx';
import { useCustomers, useFollowUps } from '#renderer/ui/journal-queries.ts';
import { RecordPanel } from '#renderer/ui/record-panel.tsx';
import { SaveState } from '#renderer/ui/save-state.tsx';
import { ShortText } from '#renderer/ui/short-text.tsx';
import { useRecordDraft } from '#renderer/ui/use-record-draft.ts';
import { useRemoveRecord } from '#renderer/ui/use-remove-record.ts';
import { useToday } from '#renderer/ui/use-today.ts';
import classes from './customers.module.css';
import { FollowUpProof } from './follow-up-proof.tsx';
import { CalendarOutcome, useSaveCalendar } from './save-calendar.tsx';

/** One follow-up: what, when and how; and when it is done, what was said, what came of it and what shows it. */
export function FollowUpPanel(props: {
  readonly followUp: FollowUp;
  readonly onClose: () => void;
}) {
  const { draft, edit, status, flush } = useRecordDraft('followUps', props.followUp);
  const customer = useCustomers().find(({ id }) => id === draft.customerId);
  const all = useFollowUps();
  const remove = useRemoveRecord('followUps');
  const today = useToday();
  const calendar = useSaveCalendar();
  const deleteRecord = async () => {
    await flush();
    props.onClose();
    await remove({ id: draft.id, name: `Follow-up ${draft.code}` });
  };
  const saveCalendar = async () => {
    await flush();
    await calendar.save(draft.id);
  };
  return (
    <RecordPanel
      title={`Follow-up ${draft.code}`}
      state={<SaveState status={status} onRetry={() => void flush()} />}
      more={<HistoryLink kind="follow-up" id={draft.id} />}
      deleteName="Delete follow-up"
      onDelete={() => void deleteRecord()}
      onClose={props.onClose}
    >
      <DoubledCode
        room="followUps"
        kind="follow-up"
        record={draft}
        all={all}
        onCode={(code) => edit({ code })}
      />
      {customer && (
        <p>
          For <Link to={`/customers/${customer.id}`}>{customer.code}</Link>
          {customer.bestTime ? `. Best time: ${customer.bestTime}` : ''}
        </p>
      )}
      <ShortText
        label="What is to be done"
        hint="Codes only, no names: reminders show this line."
        placeholder="Ring about the nut-free scones"
        most={300}
        value={draft.title}
        onChange={(title) => edit({ title })}
      />
      <NativeSelect
        label="Channel"
        value={draft.channel}
        data={contactChannels.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => {
          const channel = contactChannelIds.find((id) => id === event.currentTarget.value);
          if (channel) edit({ channel });
        }}
      />
      <DayInput
        label="Promised on (empty for a courtesy)"
        latest={today}
        value={draft.promisedOn}
        onChange={(promisedOn) => edit({ promisedOn })}
      />
      <DayInput label="Due on" value={draft.dueOn} onChange={(dueOn) => edit({ dueOn })} />
      {draft.dueOn !== null && draft.doneOn === null && (
        <Button
          size="xs"
          leftSection={<IconCalendarDown size={16} stroke={1.75} aria-hidden />}
          onClick={() => void saveCalendar()}
        >
          Save as a calendar file
        </Button>
      )}
      <CalendarOutcome told={calendar.told} />
      {draft.doneOn === null ? (
        <Button
          variant="filled"
          leftSection={<IconCheck size={18} stroke={1.75} aria-hidden />}
          onClick={() => edit({ doneOn: today })}
        >
          It is done
        </Button>
      ) : (
        <Done followUp={draft} today={today} onEdit={edit} />
      )}
    </RecordPanel>
  );
}

function Done(props: {
  readonly followUp: FollowUp;
  readonly today: string;
  readonly onEdit: (changed: Partial<FollowUp>) => void;
}) {
  const { followUp, onEdit } = props;
  const missing = undocumented(followUp);
  return (
    <>
      <DayInput
        label="Done on (empty it if it is still to do)"
        latest={props.today}
        value={followUp.doneOn}
        onChange={(doneOn) => onEdit({ doneOn })}
      />
      {missing.length > 0 && (
        <output className={classes['warning']}>Not documented yet: {missing.join(', ')}.</output>
      )}
      <Textarea
        label="What was said or written"
        autosize
        minRows={3}
        maxRows={10}
        maxLength={5000}
        value={followUp.content}
        onChange={(event) => onEdit({ content: event.currentTarget.value })}
      />
      <Textarea
        label="What came of it"
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        value={followUp.result}
        onChange={(event) => onEdit({ result: event.currentTarget.value })}
      />
      <ShortText
        label="By whom"
        placeholder="Me; the shift leader. By job, not by name"
        most={200}
        value={followUp.byWhom}
        onChange={(byWhom) => onEdit({ byWhom })}
      />
      <FollowUpProof followUp={followUp} onEdit={onEdit} />
    </>
  );
}
