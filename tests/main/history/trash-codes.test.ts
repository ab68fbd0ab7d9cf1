import { expect, test } from 'vitest';
import { nextCustomerCode } from '#shared/customers/next-customer-code.ts';
import { nextRecordCode } from '#shared/journal/next-record-code.ts';
import { makeContact } from '../make-contact.ts';
import { testId } from '../make-entry.ts';
import { startWithJournal } from '../start-app.ts';

test('the code of a deleted contact stays given, until the contact is brought back with it', async () => {
  const { journal } = await startWithJournal();
  const second = makeContact({ id: testId(401), code: 'CT2' });
  await journal.contacts.save(makeContact());
  await journal.contacts.save(second);
  await journal.contacts.remove({ id: second.id });

  const removed = await journal.trash.codes({ kind: 'contact' });
  expect(removed).toEqual([{ code: 'CT2' }]);
  expect(nextRecordCode('CT', [...(await journal.contacts.list()), ...removed])).toBe('CT3');

  await journal.contacts.restore({ id: second.id });
  expect(await journal.trash.codes({ kind: 'contact' })).toEqual([]);
});

test('the codes of customers who were deleted or erased stay given', async () => {
  const { journal } = await startWithJournal();
  const customer = { relation: 'external', about: '', preference: '' } as const;
  for (const [index, code] of ['Customer A', 'Customer B', 'Customer C'].entries()) {
    await journal.customers.save({ ...customer, id: testId(501 + index), code });
  }
  await journal.customers.remove({ id: testId(502) });
  const erased = await journal.erasure.erase({ customerId: testId(503), evidenceIds: [] });
  expect(erased.outcome).toBe('erased');

  const removed = await journal.trash.codes({ kind: 'customer' });
  expect(removed).toEqual([{ code: 'Customer B' }, { code: 'Customer C' }]);
  const given = [...(await journal.customers.list()), ...removed];
  expect(nextCustomerCode(given, 'external')).toBe('Customer D');
});

test('kinds whose records have no code have given none', async () => {
  const { journal } = await startWithJournal();
  expect(await journal.trash.codes({ kind: 'measure' })).toEqual([]);
});
