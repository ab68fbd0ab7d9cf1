import { Autocomplete, Checkbox, Switch } from '@mantine/core';
import type { Feedback } from '#shared/feedback/feedback.ts';
import { feedbackFault, feedbackThemes, isHandedIn } from '#shared/feedback/feedback-rates.ts';
import { feedbackIsAbout, feedbackUsedIn } from '#shared/links/what-may-be-linked.ts';
import { CustomerSelect } from '#renderer/ui/customer-select.tsx';
import { DayInput } from '#renderer/ui/day-input.tsx';
import { DoubledCode } from '#renderer/ui/doubled-code.tsx';
import { HistoryLink } from '#renderer/ui/history-link.tsx';
import { useFeedback } from '#renderer/ui/journal-queries.ts';
import { LinkSelect } from '#renderer/ui/links/link-select.tsx';
import { LongText } from '#renderer/ui/long-text.tsx';
import { RecordPanel } from '#renderer/ui/record-panel.tsx';
import { SaveState } from '#renderer/ui/save-state.tsx';
import { ShortText } from '#renderer/ui/short-text.tsx';
import { useRecordDraft } from '#renderer/ui/use-record-draft.ts';
import { useRemoveRecord } from '#renderer/ui/use-remove-record.ts';
import { AskedFields } from './asked-fields.tsx';

/** One row of the log; saved as it is typed. */
export function FeedbackPanel(props: { readonly row: Feedback; readonly onClose: () => void }) {
  const { draft, edit, status, flush } = useRecordDraft(
    'feedback',
    props.row,
    (row) => feedbackFault(row) === null,
  );
  const all = useFeedback();
  const themes = feedbackThemes(all).map(({ theme }) => theme);
  const remove = useRemoveRecord('feedback');
  const deleteRecord = async () => {
    // What was typed last goes first, so that undoing the deletion brings it back too.
    await flush();
    props.onClose();
    await remove({ id: draft.id, name: `Feedback ${draft.code}` });
  };
  return (
    <RecordPanel
      title={`Feedback ${draft.code}`}
      state={<SaveState status={status} onRetry={() => void flush()} />}
      more={<HistoryLink kind="feedback" id={draft.id} />}
      deleteName={`Delete ${draft.code}`}
      onDelete={() => void deleteRecord()}
      onClose={props.onClose}
    >
      <DoubledCode
        room="feedback"
        kind="feedback"
        record={draft}
        all={all}
        onCode={(code) => edit({ code })}
      />
      <Switch
        label="Include in reports"
        checked={isHandedIn(draft)}
        onChange={(event) => edit({ included: event.currentTarget.checked })}
      />
      <CustomerSelect
        label="Customers"
        value={draft.customerIds}
        onChange={(customerIds) => edit({ customerIds: [...customerIds] })}
      />
      <AskedFields draft={draft} edit={edit} />
      <LongText
        label="Word for word"
        hint="The customer’s own words, without names."
        rows={3}
        most={5000}
        value={draft.verbatim}
        onChange={(verbatim) => edit({ verbatim })}
      />
      <Autocomplete
        label="Theme"
        placeholder="For example: waiting"
        data={themes}
        maxLength={100}
        value={draft.theme}
        onChange={(theme) => edit({ theme })}
      />
      <Checkbox
        label="A contrary voice: it speaks against what most say"
        checked={draft.contrary}
        onChange={(event) => edit({ contrary: event.currentTarget.checked })}
      />
      <LongText
        label="Decision"
        hint="What was decided about it, by whom; to do nothing is a decision too."
        most={3000}
        value={draft.decision}
        onChange={(decision) => edit({ decision })}
      />
      <LongText
        label="Action"
        most={3000}
        value={draft.action}
        onChange={(action) => edit({ action })}
      />
      <DayInput
        label="Customer told on"
        value={draft.toldOn}
        onChange={(toldOn) => edit({ toldOn })}
      />
      <ShortText
        label="Customer told how"
        most={1000}
        value={draft.toldHow}
        onChange={(toldHow) => edit({ toldHow })}
      />
      <LinkSelect
        label="It is about"
        hint="The contact it came up in, a need, a model you used, a law or policy."
        kinds={feedbackIsAbout}
        self={draft.id}
        links={draft.links}
        onChange={(links) => edit({ links: [...links] })}
      />
      <LinkSelect
        label="Used in"
        kinds={feedbackUsedIn}
        links={draft.links}
        onChange={(links) => edit({ links: [...links] })}
      />
    </RecordPanel>
  );
}
