import { Textarea, TextInput } from '@mantine/core';
import type { Evidence } from '#shared/evidence/evidence.ts';
import { DayInput } from '#renderer/ui/day-input.tsx';
import { useEvidence } from '#renderer/ui/journal-queries.ts';
import { HistoryLink } from '#renderer/ui/history-link.tsx';
import { RecordPanel } from '#renderer/ui/record-panel.tsx';
import { SaveState } from '#renderer/ui/save-state.tsx';
import { useRecordDraft } from '#renderer/ui/use-record-draft.ts';
import { useRemoveRecord } from '#renderer/ui/use-remove-record.ts';
import { CommunicationFields } from './communication-fields.tsx';
import { evidenceCodeFault } from './evidence-code-fault.ts';
import { EvidenceLinks } from './evidence-links.tsx';
import { EvidenceTypeInput } from './evidence-type-input.tsx';
import { HandingIn } from './handing-in.tsx';
import { ItemFiles } from './item-files.tsx';
import { TestimonyFields } from './testimony-fields.tsx';

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
        label="Title"
        maxLength={300}
        value={draft.title}
        onChange={(event) => edit({ title: event.currentTarget.value })}
      />
      <ItemFiles item={draft} onEdit={edit} />
      <TextInput
        label="Label"
        description="Write the same label on the item itself."
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        maxLength={40}
        value={draft.code}
        error={evidenceCodeFault(draft.code, others)}
        onChange={(event) => edit({ code: event.currentTarget.value })}
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
      {draft.testimony && (
        <TestimonyFields testimony={draft.testimony} onEdit={(testimony) => edit({ testimony })} />
      )}
      <Provenance item={draft} onEdit={edit} />
      <CommunicationFields item={draft} onEdit={edit} />
      <EvidenceLinks
        criteria={draft.criteria}
        customerIds={draft.customerIds}
        onCriteria={(criteria) => edit({ criteria })}
        onCustomers={(customerIds) => edit({ customerIds })}
      />
      <HandingIn item={draft} onEdit={edit} />
    </RecordPanel>
  );
}

/** Where it comes from, where it is, and who can vouch for it. */
function Provenance(props: {
  readonly item: Evidence;
  readonly onEdit: (changed: Partial<Evidence>) => void;
}) {
  const { item, onEdit } = props;
  return (
    <>
      <TextInput
        label="Where it comes from"
        placeholder="For example: printed from the booking system"
        maxLength={300}
        value={item.origin ?? ''}
        onChange={(event) => onEdit({ origin: event.currentTarget.value })}
      />
      <TextInput
        label="Where the original is kept"
        placeholder="For example: complaints folder, manager’s office"
        maxLength={500}
        value={item.keptAt}
        onChange={(event) => onEdit({ keptAt: event.currentTarget.value })}
      />
      <TextInput
        label="Who saw it, by job"
        placeholder="For example: shift supervisor"
        maxLength={300}
        value={item.seenBy}
        onChange={(event) => onEdit({ seenBy: event.currentTarget.value })}
      />
    </>
  );
}
