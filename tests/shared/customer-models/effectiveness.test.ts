import { expect, it } from 'vitest';
import { readEffectiveness } from '#shared/customer-models/effectiveness.ts';
import { makeUse, model, recordId } from './make-use.ts';

it('counts verdicts and keeps every limit, the model used most first', () => {
  const uses = [
    makeUse('lass', { verdict: 'helped', proof: 'She stayed.', limit: 'Not mine to solve.' }),
    makeUse('trust-equation', { verdict: 'helped' }),
    makeUse('lass', { id: recordId(2), verdict: null, limit: ' ' }),
  ];
  expect(readEffectiveness([model('lass'), model('trust-equation')], uses)).toEqual([
    {
      modelId: 'lass',
      name: 'LASS',
      uses: 2,
      verdicts: 'It helped: 1 · Not judged yet: 1',
      proved: 1,
      limits: ['Not mine to solve.'],
    },
    {
      modelId: 'trust-equation',
      name: 'Trust equation',
      uses: 1,
      verdicts: 'It helped: 1',
      proved: 0,
      limits: [],
    },
  ]);
});
