import { MultiSelect, Textarea, TextInput } from '@mantine/core';
import { contactChannelIds, contactChannels } from '#shared/customers/contact-channels.ts';
import type { Customer } from '#shared/customers/customer.ts';
import classes from './customers.module.css';

/** How a customer likes to be contacted: channels, time, style, and in their own words. */
export function CommunicationForm(props: {
  readonly customer: Customer;
  readonly onEdit: (changed: Partial<Customer>) => void;
}) {
  const { customer, onEdit } = props;
  const preferred = customer.preferredChannels ?? [];
  return (
    <section aria-label="How they like to be contacted">
      <h2 className={classes['heading']}>How they like to be contacted</h2>
      <div className={classes['fields']}>
        <MultiSelect
          label="Channels they said they prefer"
          description="A contact on another channel is marked, with room for your reason."
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          placeholder={preferred.length === 0 ? 'Not noted yet' : ''}
          data={contactChannels.map(({ id, name }) => ({ value: id, label: name }))}
          value={[...preferred]}
          hidePickedOptions
          onChange={(chosen) =>
            onEdit({ preferredChannels: contactChannelIds.filter((id) => chosen.includes(id)) })
          }
        />
        <TextInput
          label="Best time"
          placeholder="Evenings at about six"
          maxLength={200}
          value={customer.bestTime ?? ''}
          onChange={(event) => onEdit({ bestTime: event.currentTarget.value })}
        />
        <Textarea
          label="Style they like"
          placeholder="Short and plain, first name, no jokes before the order is done"
          autosize
          maxRows={5}
          maxLength={500}
          value={customer.style ?? ''}
          onChange={(event) => onEdit({ style: event.currentTarget.value })}
        />
        <Textarea
          label="More about how they like to be contacted"
          autosize
          maxRows={6}
          maxLength={1000}
          value={customer.preference}
          onChange={(event) => onEdit({ preference: event.currentTarget.value })}
        />
      </div>
    </section>
  );
}
