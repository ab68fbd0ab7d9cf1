import { Autocomplete, Checkbox } from '@mantine/core';
import type { Feedback } from '#shared/feedback/feedback.ts';
import { feedbackFault, feedbackThemes } from '#shared/feedback/feedback-rates.ts';
import { CustomerSelect } from '#renderer/ui/customer-select.tsx';
import { DayInput } from '#renderer/ui/day-input.tsx';
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
  const themes = feedbackThemes(useFeedback()).map(({ theme }) => theme);
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
        label="Used in"
        kinds={['entry', 'plan', 'change', 'complaint']}
        links={draft.links}
        onChange={(links) => edit({ links: [...links] })}
      />
    </RecordPanel>
  );
}
