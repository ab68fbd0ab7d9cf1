import { TagsInput, TextInput } from '@mantine/core';
import { Link } from 'react-router';
import type { Customer } from '#shared/customers/customer.ts';
import type { Identity } from '#shared/customers/identity.ts';
import { RecordPanel } from '#renderer/ui/record-panel.tsx';
import { SaveState } from '#renderer/ui/save-state.tsx';
import { useRecordDraft } from '#renderer/ui/use-record-draft.ts';
import { useRemoveRecord } from '#renderer/ui/use-remove-record.ts';

/** A line of the register: it begins to be kept with the first key. */
export function IdentityPanel(props: {
  readonly customer: Customer;
  readonly saved: Identity | undefined;
  readonly onClose: () => void;
}) {
  const { customer, saved } = props;
  const { draft, edit, status, flush } = useRecordDraft('identities', saved ?? blank(customer.id));
  const remove = useRemoveRecord('identities');
  const deleteRecord = async () => {
    await flush();
    props.onClose();
    // A line nobody ever typed in was never kept.
    if (saved) await remove({ id: customer.id, name: `The register line of ${customer.code}` });
  };
  return (
    <RecordPanel
      title={`Who is ${customer.code}?`}
      state={<SaveState status={status} onRetry={() => void flush()} />}
      more={<Link to={`/customers/${customer.id}`}>Open {customer.code}</Link>}
      deleteName="Delete this line"
      onDelete={() => void deleteRecord()}
      onClose={props.onClose}
    >
      <TextInput
        label="Real name"
        maxLength={200}
        autoComplete="off"
        value={draft.realName}
        onChange={(event) => edit({ realName: event.currentTarget.value })}
      />
      {lists.map(({ field, label, hint }) => (
        <TagsInput
          key={field}
          label={label}
          description={hint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={[...draft[field]]}
          maxTags={30}
          onChange={(values) =>
            edit({ [field]: values.map((value) => value.trim().slice(0, 200)).filter(Boolean) })
          }
        />
      ))}
    </RecordPanel>
  );
}

const blank = (id: string): Identity => ({
  id,
  realName: '',
  otherNames: [],
  emails: [],
  phones: [],
  accountNumbers: [],
});

const lists = [
  {
    field: 'otherNames',
    label: 'Other names',
    hint: 'Nicknames, a firm’s name. Enter after each.',
  },
  { field: 'emails', label: 'E-mail addresses', hint: 'Enter after each.' },
  { field: 'phones', label: 'Phone numbers', hint: 'Enter after each.' },
  { field: 'accountNumbers', label: 'Account or order numbers', hint: 'Enter after each.' },
] as const;
