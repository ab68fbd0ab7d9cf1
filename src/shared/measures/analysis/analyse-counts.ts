import type { ComparedPhases } from '../comparing/findings.ts';
import { rateOf } from '../comparing/count-rates.ts';
import { rateRatio } from '../statistics/rate-ratio.ts';

/** Rates and their ratio, after divided by before. `n` is the number of rows. */
export function analyseCounts({ before, after }: ComparedPhases) {
  const first = rateOf(before);
  const second = rateOf(after);
  const { ratio, p } = rateRatio(first, second);
  return {
    before: { n: before.length, ...first },
    after: { n: after.length, ...second },
    ratio,
    test: p === null ? null : { name: 'Exact conditional, twice the smaller tail', p },
  };
}
