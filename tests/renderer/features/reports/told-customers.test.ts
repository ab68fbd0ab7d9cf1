import { expect, it } from 'vitest';
import { toldCustomers } from '#renderer/features/reports/told-customers.ts';

const customers = ['Customer B', 'Customer A', 'Customer C'].map((code) => ({ id: code, code }));
const contact = (customerId: string, included: boolean) => ({ customerId, included });

it('only relationships with an included contact can be told, by code, with how many contacts stay private', () => {
  const contacts = [
    contact('Customer B', true),
    contact('Customer A', true),
    contact('Customer A', false),
    contact('Customer C', false),
  ];
  expect(toldCustomers(customers, contacts)).toEqual([
    { id: 'Customer A', code: 'Customer A', contacts: 2, included: 1 },
    { id: 'Customer B', code: 'Customer B', contacts: 1, included: 1 },
  ]);
  expect(toldCustomers(customers, [])).toEqual([]);
});
