import { describe, expect, it } from 'vitest';
import { heldAboutCustomer, type AnyRecord } from '#shared/erasure/held-about-customer.ts';
import { testId } from '../../main/make-entry.ts';

const customer = testId(1);
const record = (kind: string, id: number, body: object = {}): AnyRecord => ({
  kind,
  id: testId(id),
  body: { id: testId(id), ...body },
});
const mentioning = (kind: string, id: string) => ({
  sections: [
    {
      stageId: 'what',
      content: {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'mention', attrs: { kind, id } }] }],
      },
    },
  ],
});

const records = [
  record('customer', 1, { code: 'Customer A' }),
  record('identity', 1, { realName: 'Margaret O’Neill' }),
  record('contact', 2, { customerId: customer }),
  record('contact', 3, { customerId: testId(9) }),
  record('entry', 4, mentioning('customer', customer)),
  record('entry', 5, mentioning('contact', testId(2))),
  record('entry', 6, { title: 'What Mrs O’Neill said' }),
  record('entry', 7, { title: 'Somebody else' }),
  record('evidence', 8, { customerIds: [customer] }),
  record('complaint', 11, { customerIds: [customer] }),
  record('complaint', 12, { customerIds: [customer, testId(9)] }),
  record('evidence', 10, { description: 'A letter of Mrs O’Neill' }),
];

describe('what a journal holds about a customer', () => {
  const held = heldAboutCustomer(records, customer, (text) => text.includes('O’Neill'));
  const bonds = Object.fromEntries(
    held.map(({ kind, id, bond }) => [`${kind} ${Number(id)}`, bond]),
  );

  it('is the customer, its line in the register and its own records', () => {
    expect(bonds).toMatchObject({
      'customer 1': 'about',
      'identity 1': 'about',
      'contact 2': 'about',
    });
  });

  it('is what points at any of them, and what holds a name', () => {
    expect(bonds).toMatchObject({ 'entry 4': 'names', 'entry 5': 'names', 'entry 6': 'names' });
    expect(bonds['evidence 10']).toBe('names');
  });

  it('is evidence tied to the customer, for its owner to decide on', () => {
    expect(bonds['evidence 8']).toBe('evidence');
  });

  it('is a complaint of theirs alone; one of several people goes on without them', () => {
    expect(bonds).toMatchObject({ 'complaint 11': 'about', 'complaint 12': 'names' });
  });

  it('is nothing of others', () => {
    expect(Object.keys(bonds).sort()).not.toContain('contact 3');
    expect(bonds['entry 7']).toBeUndefined();
  });
});
