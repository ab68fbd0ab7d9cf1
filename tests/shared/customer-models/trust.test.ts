import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUse } from '#shared/customer-models/read-use.ts';
import { trustRatio } from '#shared/customer-models/trust.ts';
import { answers, makeUse, model } from './make-use.ts';

const trust = model('trust-equation');
const rated = {
  'credibility.rating@before': 5,
  'reliability.rating@before': 4,
  'intimacy.rating@before': 3,
  'self-orientation.rating@before': 4,
  'credibility.rating@after': 7,
  'reliability.rating@after': 8,
  'intimacy.rating@after': 6,
  'self-orientation.rating@after': 3,
};

describe('the trust ratio', () => {
  it('is the three parts above the line over the one below', () => {
    const ratings = { credibility: 5, reliability: 4, intimacy: 3, selfOrientation: 4 };
    expect(trustRatio(ratings)).toBe(3);
  });

  it('lies between 0.3 and 30 for every rating on the scale, and is nothing outside it', () => {
    const rating = fc.integer({ min: 1, max: 10 });
    fc.assert(
      fc.property(rating, rating, rating, rating, (credibility, reliability, intimacy, s) => {
        const ratio = trustRatio({ credibility, reliability, intimacy, selfOrientation: s });
        expect(ratio).toBeGreaterThanOrEqual(0.3);
        expect(ratio).toBeLessThanOrEqual(30);
      }),
    );
    const nought = { credibility: 5, reliability: 5, intimacy: 5, selfOrientation: 0 };
    expect(trustRatio(nought)).toBeNull();
  });
});

describe('a use of the trust equation', () => {
  it('shows the four parts first and the ratio after them', () => {
    const { findings, chart } = readUse(
      trust,
      makeUse('trust-equation', { answers: answers(rated) }),
    );
    expect(findings.slice(0, 3)).toEqual([
      'Part by part: Credibility (C) 5 → 7, Reliability (R) 4 → 8, Intimacy (I) 3 → 6, Self-orientation (S) 4 → 3.',
      'Before: (5 + 4 + 3) ÷ 4 = 3.',
      'After: (7 + 8 + 6) ÷ 3 = 7.',
    ]);
    expect(chart?.kind === 'dumbbell' && chart.rows.map(({ difference }) => difference)).toEqual([
      '+2',
      '+4',
      '+3',
      '−1',
    ]);
  });

  it('says who rated, and that two raters cannot be compared', () => {
    const given = {
      ...rated,
      'rater@before': 'self',
      'rater@after': 'customer',
      'same-rules': 'no',
    };
    const { findings, cautions } = readUse(
      trust,
      makeUse('trust-equation', { answers: answers(given) }),
    );
    expect(findings).toContain('Rated by myself, then by the customer.');
    expect(cautions.join(' ')).toMatch(/Different people rated.*different rules/);
  });

  it('has no ratio and no drawing while a part is missing', () => {
    const use = makeUse('trust-equation', { answers: answers({ 'credibility.rating@before': 5 }) });
    expect(readUse(trust, use)).toMatchObject({ findings: [], chart: null });
  });
});
