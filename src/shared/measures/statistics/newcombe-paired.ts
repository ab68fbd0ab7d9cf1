import type { Interval } from '../comparison.ts';
import { joinIntervals } from './newcombe.ts';
import { wilson } from './wilson.ts';

/** How many pairs said what before and after. */
export type PairedAnswers = {
  readonly bothYes: number;
  readonly onlyBefore: number;
  readonly onlyAfter: number;
  readonly bothNo: number;
};

/**
 * The difference of two paired proportions, after minus before, −1 … 1 (Newcombe,
 * "Improved Confidence Intervals for the Difference Between Binomial Proportions
 * Based on Paired Data", Statistics in Medicine 17, 1998, method 10). All `null`
 * without pairs.
 */
export function newcombePaired(pairs: PairedAnswers): Interval {
  const n = pairs.bothYes + pairs.onlyBefore + pairs.onlyAfter + pairs.bothNo;
  const before = wilson(pairs.bothYes + pairs.onlyBefore, n);
  const after = wilson(pairs.bothYes + pairs.onlyAfter, n);
  return joinIntervals(before, after, correctedCorrelation(pairs, n));
}

/** φ of the fourfold table, drawn towards 0 by a continuity correction where it is positive. */
function correctedCorrelation(pairs: PairedAnswers, n: number): number {
  const { bothYes, onlyBefore, onlyAfter, bothNo } = pairs;
  const margins =
    (bothYes + onlyBefore) * (onlyAfter + bothNo) * (bothYes + onlyAfter) * (onlyBefore + bothNo);
  if (margins === 0) return 0;
  const cross = bothYes * bothNo - onlyBefore * onlyAfter;
  return (cross > 0 ? Math.max(cross - n / 2, 0) : cross) / Math.sqrt(margins);
}
