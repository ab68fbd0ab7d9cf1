import type { Capture } from './capture.ts';
import type { Contact } from './contact.ts';
import type { Customer } from './customer.ts';
import type { FollowUp } from './follow-up.ts';
import { richTextFromPlain } from '../entries/rich-text.ts';
import type { Section } from '../entries/section.ts';

type Start = Pick<Contact, 'id' | 'code' | 'happenedOn'>;

/** A contact nobody has written about yet: private, on the channel the customer likes best. */
export const newContact = (
  start: Start,
  customer: Pick<Customer, 'id' | 'preferredChannels'>,
): Contact => ({
  ...start,
  customerId: customer.id,
  time: null,
  channel: customer.preferredChannels?.[0] ?? 'face-to-face',
  purpose: '',
  reality: 'real',
  stage: null,
  included: false,
  sections: [],
  questions: [],
  greeting: [],
  tone: '',
  bodyLanguage: '',
  evidenceIds: [],
});

/** A one-minute note as a contact: what happened is the account, so what is what was learned. */
export function contactFromCapture(
  start: Start,
  customer: Pick<Customer, 'id' | 'preferredChannels'>,
  capture: Pick<Capture, 'what' | 'soWhat'>,
): Contact {
  const answers = [
    { stageId: 'account', text: capture.what },
    { stageId: 'learned', text: capture.soWhat },
  ];
  return {
    ...newContact(start, customer),
    sections: answers
      .filter(({ text }) => text.trim() !== '')
      .map(({ stageId, text }): Section => ({ stageId, content: richTextFromPlain(text) })),
  };
}

/** A follow-up that is still to be done. */
export const newFollowUp = (
  start: Pick<FollowUp, 'id' | 'code'> & Partial<FollowUp>,
  customer: Pick<Customer, 'id' | 'preferredChannels'>,
): FollowUp => ({
  customerId: customer.id,
  contactId: null,
  title: '',
  promisedOn: null,
  dueOn: null,
  channel: customer.preferredChannels?.[0] ?? 'phone',
  doneOn: null,
  content: '',
  result: '',
  byWhom: '',
  evidenceIds: [],
  criteria: [],
  ...start,
});
