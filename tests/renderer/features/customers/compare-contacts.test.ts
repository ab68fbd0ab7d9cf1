import { expect, it } from 'vitest';
import { compareContacts } from '#renderer/features/customers/compare-contacts.ts';
import { makeContact } from '../../../main/make-contact.ts';
import { makeSection, testId } from '../../../main/make-entry.ts';

const call = makeContact({ tone: 'Quick; I slowed down', bodyLanguage: 'kept from a visit' });
const visit = makeContact({
  id: testId(401),
  channel: 'face-to-face',
  stage: 'needs',
  sections: [makeSection('adapted', 'I sat down')],
});
const rows = (...contacts: Parameters<typeof compareContacts>[0]) =>
  Object.fromEntries(compareContacts(contacts, () => '').map(({ name, values }) => [name, values]));

it('two contacts are compared by channel, tone, what was adapted and how it ended', () => {
  expect(rows(call, visit)).toMatchObject({
    Channel: ['Phone', 'Face to face'],
    Tone: ['Quick; I slowed down', ''],
    'What I adapted, and why': ['', 'I sat down'],
  });
});

it('what none of them says anything about is left out, and body language where nobody was seen', () => {
  expect(rows(call, visit)).not.toHaveProperty('Outcome');
  expect(rows(call, visit)).not.toHaveProperty('Body language');
});
