import { contactStages, type Contact } from '#shared/customers/contact.ts';
import { channelOf } from '#shared/customers/contact-channels.ts';
import { stageOf } from '#shared/customers/lifecycle-stages.ts';
import { plainText, type NameMention } from '#shared/entries/claims.ts';
import { realityNames } from '#shared/entries/reality-names.ts';
import { contentOf } from '#renderer/ui/section-content.ts';

/** One thing that two contacts are compared by; `''` where nothing is written. */
export type ComparedRow = {
  readonly name: string;
  readonly values: readonly string[];
};

/** What stands side by side, in the order one contact is told; a thing none of them says anything about is left out. */
export function compareContacts(
  contacts: readonly Contact[],
  nameMention: NameMention,
): readonly ComparedRow[] {
  const row = (name: string, value: (contact: Contact) => string): ComparedRow => ({
    name,
    values: contacts.map((contact) => value(contact).trim()),
  });
  return [
    row('Channel', ({ channel }) => channelOf(channel).name),
    row('Purpose', ({ purpose }) => purpose),
    row('Stage of the relationship', ({ stage }) => (stage === null ? '' : stageOf(stage).name)),
    row('It was', ({ reality }) => realityNames[reality]),
    row('Tone', ({ tone }) => tone),
    row('Body language', ({ channel, bodyLanguage }) =>
      channelOf(channel).sight ? bodyLanguage : '',
    ),
    ...contactStages.map(({ id, name }) =>
      row(name, ({ sections }) => plainText(contentOf(sections, id), nameMention)),
    ),
  ].filter(({ values }) => values.some((value) => value !== ''));
}
