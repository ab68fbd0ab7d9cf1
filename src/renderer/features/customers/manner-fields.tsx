import { Textarea } from '@mantine/core';
import type { Contact } from '#shared/customers/contact.ts';
import { channelOf } from '#shared/customers/contact-channels.ts';
import { Foldable } from './foldable.tsx';

/** Tone, and body language only where people see each other. Words kept from another channel stay, unseen. */
export function MannerFields(props: {
  readonly contact: Contact;
  readonly onEdit: (changed: Partial<Contact>) => void;
}) {
  const { contact, onEdit } = props;
  const { voice, sight } = channelOf(contact.channel);
  const noted = [contact.tone, ...(sight ? [contact.bodyLanguage] : [])].filter((text) => text);
  return (
    <Foldable
      name={sight ? 'Tone and body language' : voice ? 'Tone of voice' : 'Tone of the words'}
      state={noted.length === 0 ? 'nothing noted' : 'noted'}
      opensFirst={noted.length > 0}
    >
      <Textarea
        label={voice ? 'Tone of voice, theirs and mine' : 'Tone of the words, theirs and mine'}
        placeholder={
          voice
            ? 'She spoke fast and short; I slowed down and lowered my voice'
            : 'Two-word answers, no greeting; I wrote three short lines and my name'
        }
        autosize
        minRows={2}
        maxRows={6}
        maxLength={1000}
        value={contact.tone}
        onChange={(event) => onEdit({ tone: event.currentTarget.value })}
      />
      {sight && (
        <Textarea
          label="Body language, theirs and mine"
          placeholder="Arms folded, looking at the door; I sat down so as not to stand over him"
          autosize
          minRows={2}
          maxRows={6}
          maxLength={1000}
          value={contact.bodyLanguage}
          onChange={(event) => onEdit({ bodyLanguage: event.currentTarget.value })}
        />
      )}
    </Foldable>
  );
}
