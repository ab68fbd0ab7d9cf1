import { MultiSelect, NativeSelect, Switch, Textarea, TextInput } from '@mantine/core';
import type { Contact } from '#shared/customers/contact.ts';
import { contactChannels, contactChannelIds } from '#shared/customers/contact-channels.ts';
import type { Customer } from '#shared/customers/customer.ts';
import { lifecycleBands, lifecycleStageIds, stagesIn } from '#shared/customers/lifecycle-stages.ts';
import { preferenceMismatch } from '#shared/customers/preference-mismatch.ts';
import { realities } from '#shared/entries/entry.ts';
import { realityNames } from '#shared/entries/reality-names.ts';
import { DayInput } from '#renderer/ui/day-input.tsx';
import { useEvidence } from '#renderer/ui/journal-queries.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { ShortText } from '#renderer/ui/short-text.tsx';
import classes from './customers.module.css';

/** When, how, what for, how real, and at which stage of the relationship. */
export function ContactFacts(props: {
  readonly contact: Contact;
  readonly customer: Customer | undefined;
  readonly onEdit: (changed: Partial<Contact>) => void;
}) {
  const { contact, onEdit } = props;
  const today = useToday();
  const evidence = useEvidence();
  return (
    <section aria-label="Facts" className={classes['facts']}>
      <ShortText
        className={classes['whole'] ?? ''}
        label="Purpose"
        placeholder="To ask which table suits them"
        most={300}
        value={contact.purpose}
        onChange={(purpose) => onEdit({ purpose })}
      />
      <DayInput
        label="The day it happened"
        latest={today}
        value={contact.happenedOn}
        onChange={(happenedOn) => happenedOn !== null && onEdit({ happenedOn })}
      />
      <TextInput
        type="time"
        label="Time, if you remember"
        value={contact.time ?? ''}
        onChange={(event) => onEdit({ time: timeOf(event.currentTarget.value) })}
      />
      <NativeSelect
        label="Channel"
        value={contact.channel}
        data={contactChannels.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => {
          const channel = contactChannelIds.find((id) => id === event.currentTarget.value);
          if (channel) onEdit({ channel });
        }}
      />
      <NativeSelect
        label="It was"
        value={contact.reality}
        data={realities.map((reality) => ({ value: reality, label: realityNames[reality] }))}
        onChange={(event) => {
          const reality = realities.find((each) => each === event.currentTarget.value);
          if (reality) onEdit({ reality });
        }}
      />
      <NativeSelect
        label="Stage of the relationship"
        value={contact.stage ?? ''}
        data={[
          { value: '', label: 'Not chosen yet' },
          ...lifecycleBands.map(({ id, name }) => ({
            group: name,
            items: stagesIn(id).map((stage) => ({ value: stage.id, label: stage.name })),
          })),
        ]}
        onChange={(event) =>
          onEdit({
            stage: lifecycleStageIds.find((id) => id === event.currentTarget.value) ?? null,
          })
        }
      />
      <MultiSelect
        label="Evidence of it"
        placeholder={contact.evidenceIds.length === 0 ? 'Note, e-mail, witness' : ''}
        data={evidence.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))}
        nothingFoundMessage="No such evidence. Add it under Evidence."
        searchable
        hidePickedOptions
        value={[...contact.evidenceIds]}
        onChange={(evidenceIds) => onEdit({ evidenceIds })}
      />
      <Mismatch {...props} />
      <Switch
        className={classes['whole'] ?? ''}
        label="Include this contact in what is handed in"
        description="Private until you switch it on. What it claims counts from then on."
        checked={contact.included}
        onChange={(event) => onEdit({ included: event.currentTarget.checked })}
      />
    </section>
  );
}

/** Says when the channel is not one the customer prefers, and asks why. */
function Mismatch(props: {
  readonly contact: Contact;
  readonly customer: Customer | undefined;
  readonly onEdit: (changed: Partial<Contact>) => void;
}) {
  const { contact, customer, onEdit } = props;
  const mismatch = customer ? preferenceMismatch(customer, contact) : null;
  if (mismatch === null) return null;
  return (
    <div className={`${classes['whole']} ${classes['mismatch']}`}>
      <output>
        <Shape shape="check" /> <span>{mismatch}</span>
      </output>
      <Textarea
        label="Why this channel all the same"
        placeholder="They had left no number; the delivery could not wait"
        autosize
        maxRows={4}
        maxLength={500}
        value={contact.channelReason ?? ''}
        onChange={(event) => onEdit({ channelReason: event.currentTarget.value })}
      />
    </div>
  );
}

/** `14:05`; a browser may give seconds too. */
const timeOf = (typed: string): string | null => (typed === '' ? null : typed.slice(0, 5));
