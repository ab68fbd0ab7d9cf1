import type { Contact } from '#shared/customers/contact.ts';
import type { Customer } from '#shared/customers/customer.ts';
import type { FollowUp } from '#shared/customers/follow-up.ts';
import { testId } from './make-entry.ts';

export const makeCustomer = (difference: Partial<Customer> = {}): Customer => ({
  id: testId(300),
  code: 'Customer A',
  relation: 'external',
  about: '',
  preference: '',
  ...difference,
});

export const makeContact = (difference: Partial<Contact> = {}): Contact => ({
  id: testId(400),
  code: 'CT1',
  customerId: testId(300),
  happenedOn: '2026-03-02',
  time: null,
  channel: 'phone',
  purpose: 'To ask about the table',
  reality: 'real',
  stage: null,
  included: true,
  sections: [],
  questions: [],
  greeting: [],
  tone: '',
  bodyLanguage: '',
  evidenceIds: [],
  ...difference,
});

export const makeFollowUp = (difference: Partial<FollowUp> = {}): FollowUp => ({
  id: testId(500),
  code: 'FU1',
  customerId: testId(300),
  contactId: null,
  title: 'Ring about the menu',
  promisedOn: '2026-03-02',
  dueOn: '2026-03-09',
  channel: 'phone',
  doneOn: null,
  content: '',
  result: '',
  byWhom: '',
  evidenceIds: [],
  criteria: [],
  ...difference,
});
