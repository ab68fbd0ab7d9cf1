import type { MeasureComparison } from '../comparison.ts';
import { noInterval, type ComparedPhases } from '../comparing/findings.ts';
import { rateOf } from '../comparing/count-rates.ts';

/** Rates and their ratio, after divided by before. `n` is the number of rows. */
export function analyseCounts(
  { before, after }: ComparedPhases,
  { ratio, test }: MeasureComparison,
) {
  return {
    before: { n: before.length, ...rateOf(before) },
    after: { n: after.length, ...rateOf(after) },
    ratio: ratio ?? noInterval,
    test,
  };
}
