import { Radio, Textarea, TextInput } from '@mantine/core';
import type { Customer } from '#shared/customers/customer.ts';
import { useCustomers } from '#renderer/ui/journal-queries.ts';
import { HistoryLink } from '#renderer/ui/history-link.tsx';
import { ModelUsesSection } from '#renderer/ui/model-uses/model-uses-section.tsx';
import { RecordPanel } from '#renderer/ui/record-panel.tsx';
import { SaveState } from '#renderer/ui/save-state.tsx';
import { useRecordDraft } from '#renderer/ui/use-record-draft.ts';
import { useRemoveRecord } from '#renderer/ui/use-remove-record.ts';
import { customerCodeFault } from './customer-code-fault.ts';
import { nextCustomerCode } from '#shared/customers/next-customer-code.ts';

/** What is known about one customer; saved as it is typed. */
export function CustomerPanel(props: {
  readonly customer: Customer;
  readonly onClose: () => void;
}) {
  const others = useCustomers().filter((customer) => customer.id !== props.customer.id);
  const { draft, edit, status, flush } = useRecordDraft(
    'customers',
    props.customer,
    (customer) => customerCodeFault(customer.code, others) === null,
  );
  const remove = useRemoveRecord('customers');
  const deleteRecord = async () => {
    // What was typed last goes first, so that undoing the deletion brings it back too.
    await flush();
    props.onClose();
    await remove({ id: draft.id, name: props.customer.code });
  };
  const codeFault = customerCodeFault(draft.code, others);

  const setRelation = (relation: Customer['relation']) => {
    const suggested = draft.code === nextCustomerCode(others, draft.relation);
    edit({ relation, ...(suggested ? { code: nextCustomerCode(others, relation) } : {}) });
  };

  return (
    <RecordPanel
      title={props.customer.code}
      state={<SaveState status={status} onRetry={() => void flush()} />}
      more={<HistoryLink kind="customer" id={draft.id} />}
      deleteName={`Delete ${props.customer.code}`}
      onDelete={() => void deleteRecord()}
      onClose={props.onClose}
    >
      <TextInput
        label="Code"
        description="Every page and document prints this. Never a real name."
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        maxLength={100}
        value={draft.code}
        error={codeFault}
        onChange={(event) => edit({ code: event.currentTarget.value })}
      />
      <Radio.Group
        label="They are"
        value={draft.relation}
        onChange={(value) => setRelation(value === 'internal' ? 'internal' : 'external')}
      >
        <Radio value="external" label="A customer from outside" mt={4} />
        <Radio value="internal" label="A colleague who relies on my work" mt={6} />
      </Radio.Group>
      <Textarea
        label="About them"
        description="Who they are to your work, without anything that gives them away."
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        autosize
        minRows={3}
        maxRows={10}
        maxLength={2000}
        value={draft.about}
        onChange={(event) => edit({ about: event.currentTarget.value })}
      />
      <Textarea
        label="How they like to be contacted"
        autosize
        minRows={2}
        maxRows={6}
        maxLength={1000}
        value={draft.preference}
        onChange={(event) => edit({ preference: event.currentTarget.value })}
      />
      <ModelUsesSection
        belongs={(use) => use.customerIds.includes(draft.id)}
        about={{ customerIds: [draft.id] }}
      />
    </RecordPanel>
  );
}
