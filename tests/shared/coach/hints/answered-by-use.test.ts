import { describe, expect, it } from 'vitest';
import { isAnsweredByUse } from '#shared/coach/hints/answered-by-use.ts';
import { customerModels } from '../../guides/read-models.ts';
import { makeUse } from '../../customer-models/make-use.ts';

const used = makeUse('trust-equation', { because: 'I rang on the day.' });
const judged = { ...used, verdict: 'helped', limit: 'One rater.' } as const;

describe('a hint about a model that is only named', () => {
  it('is answered by a use that says what was done because of it', () => {
    const answered = (rule: 'B10' | 'A11', use: typeof used, named = 'the trust equation') =>
      isAnsweredByUse(rule, named, [use], customerModels);
    expect(answered('B10', used)).toBe(true);
    expect(answered('A11', used)).toBe(false);
    expect(answered('A11', judged)).toBe(true);
    expect(answered('B10', { ...used, because: ' ' })).toBe(false);
    expect(answered('B10', used, 'LASS')).toBe(false);
  });

  it('is not answered by a verdict without a word on how one knows', () => {
    const bare = makeUse('nps', { verdict: 'helped' });
    expect(isAnsweredByUse('A11', 'NPS', [bare], customerModels)).toBe(false);
    expect(isAnsweredByUse('A11', 'NPS', [{ ...bare, quote: 'Yes.' }], customerModels)).toBe(true);
  });

  it('leaves all other hints alone', () => {
    expect(isAnsweredByUse('B13', 'trust equation', [judged], customerModels)).toBe(false);
  });
});
