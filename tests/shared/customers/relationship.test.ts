import { expect, test } from 'vitest';
import { followUpState, undocumented } from '#shared/customers/follow-up-state.ts';
import { preferenceMismatch } from '#shared/customers/preference-mismatch.ts';
import { relationshipGaps, relationshipOf, tenureWords } from '#shared/customers/relationship.ts';
import { reminderOf } from '#shared/customers/reminder.ts';
import { makeContact, makeCustomer, makeFollowUp } from '../../main/make-contact.ts';
import { testId } from '../../main/make-entry.ts';

const customer = makeCustomer({ code: 'Customer C', preferredChannels: ['phone'] });

test('an e-mail to somebody who prefers the phone is flagged in one sentence', () => {
  const contact = makeContact({ channel: 'email' });
  expect(preferenceMismatch(customer, contact)).toBe(
    'Customer C prefers phone; this was by e-mail.',
  );
  expect(preferenceMismatch(customer, makeContact({ channel: 'phone' }))).toBeNull();
  expect(preferenceMismatch(makeCustomer(), contact)).toBeNull();
});

test('a follow-up is overdue the day after it was due, and done when it was done', () => {
  const due = (dueOn: string | null, doneOn: string | null = null) =>
    followUpState({ dueOn, doneOn }, '2026-03-17');
  expect([due('2026-03-16'), due('2026-03-17'), due('2026-03-18'), due(null)]).toEqual([
    'overdue',
    'today',
    'upcoming',
    'open',
  ]);
  expect(due('2026-03-01', '2026-03-02')).toBe('done');
});

test('a follow-up that was done without words or proof says what is missing', () => {
  expect(undocumented(makeFollowUp())).toEqual([]);
  expect(undocumented(makeFollowUp({ doneOn: '2026-03-09', result: 'She laughed' }))).toEqual([
    'what was said or written',
    'an evidence item',
  ]);
});

test('a relationship that has begun says what an assessor would miss', () => {
  const contacts = [makeContact({ stage: 'needs' })];
  const gaps = (followUps = [makeFollowUp()]) =>
    relationshipGaps(customer, relationshipOf(customer, contacts, followUps));
  expect(gaps()).toEqual([
    'No follow-up of Customer C is recorded as done.',
    'The needs sheet of Customer C is empty.',
  ]);
  expect(gaps([makeFollowUp({ doneOn: '2026-03-09' })])).toEqual([
    'The needs sheet of Customer C is empty.',
  ]);
  expect(relationshipGaps(customer, relationshipOf(customer, [], []))).toEqual([]);
});

test('how long a relationship lasts is said in the largest unit that is still true', () => {
  expect([0, 1, 59, 120, 800].map(tenureWords)).toEqual([
    '0 days',
    '1 day',
    '59 days',
    '3 months',
    '2 years',
  ]);
});

test('a reminder names codes only, and each follow-up once a day', () => {
  const late = makeFollowUp({ dueOn: '2026-03-09', title: 'Ring Mrs Harker' });
  const next = makeFollowUp({ id: testId(501), code: 'FU2', dueOn: '2026-03-30' });
  const told = new Set<string>();
  const reminder = reminderOf([late, next], [customer], '2026-03-17', told);
  expect(reminder?.title).toBe('A follow-up is due');
  expect(reminder?.text).toBe('Customer C (FU1), phone, overdue.');
  for (const key of reminder?.keys ?? []) told.add(key);
  expect(reminderOf([late, next], [customer], '2026-03-17', told)).toBeNull();
  expect(reminderOf([late, next], [customer], '2026-03-18', told)).not.toBeNull();
});
