import type { Contact } from '#shared/customers/contact.ts';
import { channelOf } from '#shared/customers/contact-channels.ts';
import type { Customer } from '#shared/customers/customer.ts';
import { inOrder } from '#shared/customers/lifecycle-path.ts';
import { stageOf } from '#shared/customers/lifecycle-stages.ts';
import { preferenceMismatch } from '#shared/customers/preference-mismatch.ts';
import { plainText } from '#shared/entries/claims.ts';

export type ContactFilter = 'all' | 'included' | 'private' | 'mismatch';

/** A contact with what a list needs, worked out once and not at each key. */
export type SearchableContact = {
  readonly id: string;
  readonly contact: Contact;
  readonly mismatch: string | null;
  /** Everything that can be searched, in small letters. */
  readonly text: string;
};

/** Newest first. */
export const searchableContacts = (
  customer: Customer,
  contacts: readonly Contact[],
): readonly SearchableContact[] =>
  inOrder(contacts)
    .toReversed()
    .map((contact) => ({
      id: contact.id,
      contact,
      mismatch: preferenceMismatch(customer, contact),
      text: [
        contact.code,
        contact.purpose,
        channelOf(contact.channel).name,
        contact.stage === null ? '' : stageOf(contact.stage).name,
        ...contact.sections.map(({ content }) => plainText(content, () => '')),
        ...contact.questions.map(({ asked, revealed }) => `${asked} ${revealed}`),
      ]
        .join(' ')
        .toLocaleLowerCase('en-GB'),
    }));

/** How many contacts each filter leaves. */
export const countContacts = (
  contacts: readonly SearchableContact[],
): Readonly<Record<ContactFilter, number>> => ({
  all: contacts.length,
  included: contacts.filter((each) => fits(each, 'included')).length,
  private: contacts.filter((each) => fits(each, 'private')).length,
  mismatch: contacts.filter((each) => fits(each, 'mismatch')).length,
});

/** The contacts that fit a filter and hold all typed words. */
export function listContacts(
  contacts: readonly SearchableContact[],
  filter: ContactFilter,
  text: string,
): readonly SearchableContact[] {
  const words = text.toLocaleLowerCase('en-GB').split(/\s+/u).filter(Boolean);
  return contacts.filter(
    (each) => fits(each, filter) && words.every((word) => each.text.includes(word)),
  );
}

function fits({ contact, mismatch }: SearchableContact, filter: ContactFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'included':
      return contact.included;
    case 'private':
      return !contact.included;
    case 'mismatch':
      return mismatch !== null;
  }
}
