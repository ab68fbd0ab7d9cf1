import { Textarea, TextInput } from '@mantine/core';
import type { Evidence } from '#shared/evidence/evidence.ts';
import { DayInput } from '#renderer/ui/day-input.tsx';
import { useEvidence } from '#renderer/ui/journal-queries.ts';
import { HistoryLink } from '#renderer/ui/history-link.tsx';
import { RecordPanel } from '#renderer/ui/record-panel.tsx';
import { SaveState } from '#renderer/ui/save-state.tsx';
import { useRecordDraft } from '#renderer/ui/use-record-draft.ts';
import { useRemoveRecord } from '#renderer/ui/use-remove-record.ts';
import { evidenceCodeFault } from './evidence-code-fault.ts';
import { EvidenceLinks } from './evidence-links.tsx';
import { EvidenceTypeInput } from './evidence-type-input.tsx';

/** What is known about one piece of evidence; saved as it is typed. */
export function EvidencePanel(props: { readonly item: Evidence; readonly onClose: () => void }) {
  const others = useEvidence().filter((item) => item.id !== props.item.id);
  const { draft, edit, status, flush } = useRecordDraft(
    'evidence',
    props.item,
    (item) => evidenceCodeFault(item.code, others) === null,
  );
  const remove = useRemoveRecord('evidence');
  const deleteRecord = async () => {
    // What was typed last goes first, so that undoing the deletion brings it back too.
    await flush();
    props.onClose();
    await remove({ id: draft.id, name: props.item.code });
  };
  return (
    <RecordPanel
      title={props.item.code}
      state={<SaveState status={status} onRetry={() => void flush()} />}
      more={<HistoryLink kind="evidence" id={draft.id} />}
      deleteName={`Delete ${props.item.code}`}
      onDelete={() => void deleteRecord()}
      onClose={props.onClose}
    >
      <TextInput
        label="Label"
        description="Write the same label on the item itself."
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        maxLength={40}
        value={draft.code}
        error={evidenceCodeFault(draft.code, others)}
        onChange={(event) => edit({ code: event.currentTarget.value })}
      />
      <TextInput
        label="Title"
        maxLength={300}
        value={draft.title}
        onChange={(event) => edit({ title: event.currentTarget.value })}
      />
      <EvidenceTypeInput value={draft.type} onChange={(type) => edit({ type })} />
      <DayInput label="Date" value={draft.date} onChange={(date) => edit({ date })} />
      <Textarea
        label="What it is, and what you did in it"
        autosize
        minRows={3}
        maxRows={10}
        maxLength={5000}
        value={draft.description}
        onChange={(event) => edit({ description: event.currentTarget.value })}
      />
      <TextInput
        label="Where the original is kept"
        placeholder="For example: complaints folder, manager’s office"
        maxLength={500}
        value={draft.keptAt}
        onChange={(event) => edit({ keptAt: event.currentTarget.value })}
      />
      <TextInput
        label="Who saw it, by job"
        placeholder="For example: shift supervisor"
        maxLength={300}
        value={draft.seenBy}
        onChange={(event) => edit({ seenBy: event.currentTarget.value })}
      />
      <EvidenceLinks
        criteria={draft.criteria}
        customerIds={draft.customerIds}
        onCriteria={(criteria) => edit({ criteria })}
        onCustomers={(customerIds) => edit({ customerIds })}
      />
    </RecordPanel>
  );
}
