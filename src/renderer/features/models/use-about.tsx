import { Checkbox, MultiSelect } from '@mantine/core';
import type { CustomerModel } from '#shared/guides/customer-model.ts';
import type { ModelUse } from '#shared/customer-models/model-use.ts';
import { ContactSelect } from '#renderer/ui/contact-select.tsx';
import { DayInput } from '#renderer/ui/day-input.tsx';
import { useCustomers, useEntries } from '#renderer/ui/journal-queries.ts';
import classes from './model-use.module.css';

type Props = {
  readonly use: ModelUse;
  readonly model: CustomerModel;
  readonly onEdit: (changed: Partial<ModelUse>) => void;
};

/** What a use is about: entries, customers, contacts, the day, and which parts of the model were used. */
export function UseAbout({ use, model, onEdit }: Props) {
  const entries = useEntries();
  const customers = useCustomers();
  return (
    <div className={classes['fields']}>
      <MultiSelect
        label="Entries it belongs to"
        placeholder={use.entryIds.length === 0 ? 'Choose entries' : ''}
        data={entries.map(({ id, code, title }) => ({
          value: id,
          label: `${code} ${title || 'Untitled'}`,
        }))}
        searchable
        hidePickedOptions
        nothingFoundMessage="No entry has these words."
        value={[...use.entryIds]}
        onChange={(entryIds) => onEdit({ entryIds })}
      />
      <MultiSelect
        label="Customers it is about"
        placeholder={use.customerIds.length === 0 ? 'Choose customers' : ''}
        data={customers.map(({ id, code }) => ({ value: id, label: code }))}
        hidePickedOptions
        nothingFoundMessage="Add customers first, under Customers."
        value={[...use.customerIds]}
        onChange={(customerIds) => onEdit({ customerIds })}
      />
      <ContactSelect
        label="Contacts it was used in"
        customerIds={use.customerIds}
        value={use.contactIds ?? []}
        onChange={(contactIds) => onEdit({ contactIds: [...contactIds] })}
      />
      <DayInput label="Used on" value={use.usedOn} onChange={(usedOn) => onEdit({ usedOn })} />
      <MultiSelect
        label="Parts of it you used"
        placeholder={use.partIds.length === 0 ? 'Choose parts' : ''}
        data={model.parts.map(({ id, name }) => ({ value: id, label: name }))}
        hidePickedOptions
        value={[...use.partIds]}
        onChange={(partIds) => onEdit({ partIds })}
      />
      {use.entryIds.length === 0 && (
        <Checkbox
          label="Include it in what is handed in"
          description="One that belongs to an entry goes where the entry goes."
          checked={use.included}
          onChange={({ currentTarget }) => onEdit({ included: currentTarget.checked })}
        />
      )}
    </div>
  );
}
