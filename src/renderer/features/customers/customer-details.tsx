import { Button, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import { IconEraser, IconTrash } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import type { Customer } from '#shared/customers/customer.ts';
import { nextCustomerCode } from '#shared/customers/next-customer-code.ts';
import { sectors } from '#shared/journal/profile.ts';
import { HistoryLink } from '#renderer/ui/history-link.tsx';
import { useCustomerCodesGiven, useCustomers } from '#renderer/ui/journal-queries.ts';
import { SaveState } from '#renderer/ui/save-state.tsx';
import { sectorNames } from '#renderer/ui/sector-names.ts';
import { useRecordDraft } from '#renderer/ui/use-record-draft.ts';
import { useRemoveRecord } from '#renderer/ui/use-remove-record.ts';
import { BoundaryFields } from './boundary-fields.tsx';
import { customerCodeFault } from './customer-code-fault.ts';
import classes from './customers.module.css';
import { MarkChoice } from './mark-choice.tsx';

/** Who a customer is to the work, without anything that gives them away, and how far the candidate may go with them. */
export function CustomerDetails({ customer }: { readonly customer: Customer }) {
  const others = useCustomers().filter(({ id }) => id !== customer.id);
  const given = useCustomerCodesGiven(customer.id);
  const { draft, edit, status, flush } = useRecordDraft(
    'customers',
    customer,
    ({ code }) => customerCodeFault(code, others) === null,
  );
  const remove = useRemoveRecord('customers');
  const navigate = useNavigate();
  const deleteRecord = async () => {
    // What was typed last goes first, so that undoing the deletion brings it back too.
    await flush();
    await navigate('/customers');
    await remove({ id: draft.id, name: customer.code });
  };
  const setRelation = (relation: Customer['relation']) => {
    const suggested = draft.code === nextCustomerCode(given, draft.relation);
    edit({ relation, ...(suggested ? { code: nextCustomerCode(given, relation) } : {}) });
  };
  return (
    <div className={classes['stack']}>
      <div className={classes['headingLine']}>
        <SaveState status={status} onRetry={() => void flush()} />
        <HistoryLink kind="customer" id={draft.id} />
        <Button
          size="xs"
          variant="subtle"
          component={Link}
          to={`/customers/${draft.id}/data`}
          leftSection={<IconEraser size={16} stroke={1.75} aria-hidden />}
        >
          What is held, and erasing it
        </Button>
        <Button
          size="xs"
          variant="subtle"
          leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />}
          onClick={() => void deleteRecord()}
        >
          Delete {customer.code}
        </Button>
      </div>
      <section aria-label="Who they are" className={classes['fields']}>
        <TextInput
          label="Code"
          description="Every page and document prints this. Never a real name."
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          maxLength={100}
          value={draft.code}
          error={customerCodeFault(draft.code, others)}
          onChange={(event) => edit({ code: event.currentTarget.value })}
        />
        <MarkChoice value={draft.mark} onChange={(mark) => edit({ mark })} />
        <Radio.Group
          label="They are"
          value={draft.relation}
          onChange={(value) => setRelation(value === 'internal' ? 'internal' : 'external')}
        >
          <Radio value="external" label="A customer from outside" mt={4} />
          <Radio value="internal" label="A colleague who relies on my work" mt={6} />
        </Radio.Group>
        <NativeSelect
          label="Sector"
          value={draft.sector ?? ''}
          data={[
            { value: '', label: 'Not noted' },
            ...sectors.map((sector) => ({ value: sector, label: sectorNames[sector] })),
          ]}
          onChange={(event) =>
            edit({ sector: sectors.find((sector) => sector === event.currentTarget.value) })
          }
        />
        <TextInput
          label="Kind of business or person"
          placeholder="Walking group, builder’s merchant, family of five"
          maxLength={200}
          value={draft.businessType ?? ''}
          onChange={(event) => edit({ businessType: event.currentTarget.value })}
        />
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
      </section>
      <BoundaryFields customer={draft} onEdit={edit} />
    </div>
  );
}
