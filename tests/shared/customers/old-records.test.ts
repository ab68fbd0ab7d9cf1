import { expect, test } from 'vitest';
import { customerSchema } from '#shared/customers/customer.ts';

test('a customer as the first version wrote it is read as it is', () => {
  const kept = {
    about: 'Leads a walking group.',
    code: 'Customer C',
    id: '01k9s3v8p6e4q2w7r5t1y0m3ab',
    preference: 'Phone, evenings',
    relation: 'external',
  };
  expect(customerSchema.parse(kept)).toEqual(kept);
});

test('what a newer version wrote about a customer is kept', () => {
  const newer = {
    about: '',
    code: 'Customer C',
    id: '01k9s3v8p6e4q2w7r5t1y0m3ab',
    preference: '',
    relation: 'external',
    needs: [
      {
        id: '01k9s3v8p6e4q2w7r5t1y0m3ac',
        kind: 'stated',
        need: 'A quiet table',
        source: 'asked',
        confirmedOn: null,
        weight: 3,
      },
    ],
  };
  expect(customerSchema.parse(newer)).toEqual(newer);
});
