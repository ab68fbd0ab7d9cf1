import type { Interval } from '../comparison.ts';
import { normalUpper } from './confidence.ts';

/**
 * The score interval of a proportion, 0 … 1 (Wilson, "Probable Inference",
 * Journal of the American Statistical Association 22, 1927): never leaves the
 * range and holds for small n. All `null` for n = 0.
 */
export function wilson(yes: number, n: number): Interval {
  if (n === 0) return { estimate: null, low: null, high: null };
  const share = yes / n;
  const square = normalUpper ** 2;
  const centre = (share + square / (2 * n)) / (1 + square / n);
  const reach =
    (normalUpper * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n))) / (1 + square / n);
  // At the ends of the range the formula gives the end itself; rounding must not step beyond it.
  return {
    estimate: share,
    low: yes === 0 ? 0 : Math.max(0, centre - reach),
    high: yes === n ? 1 : Math.min(1, centre + reach),
  };
}
