import { expect, test } from 'vitest';
import { captureTitle, entryFromCapture } from '#shared/customers/entry-from-capture.ts';
import { contactFromCapture } from '#shared/customers/new-contact.ts';
import { plainText } from '#shared/entries/claims.ts';
import { emptyRichText } from '#shared/entries/rich-text.ts';
import { makeCustomer } from '../../main/make-contact.ts';
import { makeEntry, testId } from '../../main/make-entry.ts';

const capture = {
  id: testId(1),
  createdAt: '2026-03-17T10:00:00.000Z',
  who: 'Customer A',
  customerId: testId(300),
  what: 'She asked for the corner. I had it ready.',
  soWhat: 'She knows it is hers.',
};
const words = (sections: readonly { stageId: string; content: typeof emptyRichText }[]) =>
  Object.fromEntries(
    sections.map(({ stageId, content }) => [stageId, plainText(content, () => '')]),
  );

test('a note becomes a contact with every word of it, on the channel the customer prefers', () => {
  const customer = makeCustomer({ preferredChannels: ['email'] });
  const start = { id: testId(2), code: 'CT1', happenedOn: '2026-03-17' };
  const contact = contactFromCapture(start, customer, capture);
  expect(contact).toMatchObject({ customerId: testId(300), channel: 'email', included: false });
  expect(words(contact.sections)).toEqual({ account: capture.what, learned: capture.soWhat });
});

test('a note becomes an entry in the stages that ask for it', () => {
  const blank = ['what', 'so-what', 'now-what'].map((stageId) => ({
    stageId,
    content: emptyRichText,
  }));
  const entry = entryFromCapture(makeEntry({ sections: blank }), capture, 'driscoll');
  expect(entry.customerIds).toEqual([testId(300)]);
  expect(words(entry.sections)).toEqual({
    what: capture.what,
    'so-what': capture.soWhat,
    'now-what': '',
  });
  const unknown = { ...capture, customerId: null, who: 'the new driver' };
  const other = entryFromCapture(makeEntry({ sections: blank }), unknown, 'driscoll');
  expect(words(other.sections)['what']).toContain('With: the new driver');
});

test('a note is called by its first sentence, or by whom it is about', () => {
  expect(captureTitle(capture)).toBe('She asked for the corner.');
  expect(captureTitle({ what: '', who: 'Customer A' })).toBe('Customer A');
  expect(captureTitle({ what: 'word '.repeat(60), who: '' }).length).toBeLessThanOrEqual(60);
});
