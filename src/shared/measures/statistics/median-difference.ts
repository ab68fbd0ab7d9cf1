import type { Interval } from '../comparison.ts';
import { upperTail } from './confidence.ts';
import { quantile } from './quantile.ts';
import { sorted } from './sample.ts';
import { seededRandom } from './seeded-random.ts';

/** Any number would do; a fixed one gives the same report for the same answers. */
const seed = 20_140_301;
const resamples = 2000;
/** From here on a resample's median is drawn by its rank instead of value by value. */
const manyValues = 1000;

/**
 * The median after minus the median before, with the percentile interval of a
 * bootstrap of 2,000 resamples (Efron and Tibshirani, An Introduction to the
 * Bootstrap, 1993, chapter 13). Each phase is resampled from its values in rising
 * order, so the order given is of no matter. The ends are `null` below two values
 * a phase.
 */
export function medianDifference(before: readonly number[], after: readonly number[]): Interval {
  if (before.length === 0 || after.length === 0) return { estimate: null, low: null, high: null };
  const first = sorted(before);
  const second = sorted(after);
  const estimate = quantile(second, 0.5) - quantile(first, 0.5);
  if (first.length < 2 || second.length < 2) return { estimate, low: null, high: null };
  const random = seededRandom(seed);
  const differences = sorted(
    Array.from({ length: resamples }, () => {
      const start = resampledMedian(first, random);
      return resampledMedian(second, random) - start;
    }),
  );
  return {
    estimate,
    low: quantile(differences, 1 - upperTail),
    high: quantile(differences, upperTail),
  };
}

function resampledMedian(rising: readonly number[], random: () => number): number {
  return rising.length >= manyValues ? medianByRank(rising, random) : medianByCount(rising, random);
}

/**
 * The middle of n evenly spread shares varies around a half with a standard
 * deviation of 1 ⁄ (2 √(n + 2)), as good as normally for large n; the resample's
 * median stands at that share of the values.
 */
function medianByRank(rising: readonly number[], random: () => number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const share = 0.5 + normal / (2 * Math.sqrt(rising.length + 2));
  return quantile(rising, Math.min(1, Math.max(0, share)));
}

/** The median of n draws from values in rising order, found by counting instead of sorting. */
function medianByCount(rising: readonly number[], random: () => number): number {
  const n = rising.length;
  const drawn = new Uint32Array(n);
  for (let draw = 0; draw < n; draw += 1) {
    const index = Math.floor(random() * n);
    drawn[index] = (drawn[index] ?? 0) + 1;
  }
  const lower = Math.floor((n - 1) / 2);
  const upper = Math.floor(n / 2);
  let seen = 0;
  let low = 0;
  for (let index = 0; index < n; index += 1) {
    const before = seen;
    seen += drawn[index] ?? 0;
    if (before <= lower && lower < seen) low = rising[index] ?? 0;
    if (before <= upper && upper < seen) return (low + (rising[index] ?? 0)) / 2;
  }
  return low;
}
