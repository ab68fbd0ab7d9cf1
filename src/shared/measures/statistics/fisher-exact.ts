import lnGamma from '@stdlib/math-base-special-gammaln';
import type { YesOf } from './newcombe.ts';

/** Two tables as likely as each other must count as such, whatever the rounding. */
const roundingSlack = 1e-7;

/** The logarithm below which a probability is 0 in floating point. */
const leastWeight = -746;

/**
 * Fisher's exact test, two-sided: the probability of all tables with these totals
 * that are no likelier than this one (Fisher, Statistical Methods for Research
 * Workers, 1934).
 */
export function fisherExact(before: YesOf, after: YesOf): number {
  const yes = before.yes + after.yes;
  const n = before.n + after.n;
  const lowest = Math.max(0, yes - after.n);
  const highest = Math.min(yes, before.n);
  const lnTotals = lnChoose(n, yes) - lnFactorial(before.n) - lnFactorial(after.n);
  const logWeight = (count: number) =>
    -lnTotals -
    lnFactorial(count) -
    lnFactorial(before.n - count) -
    lnFactorial(yes - count) -
    lnFactorial(after.n - yes + count);
  const observed = logWeight(before.yes);
  /** From the likeliest table outwards each is less likely than the one before. */
  const sumFrom = (start: number, step: 1 | -1): number => {
    let sum = 0;
    for (let count = start; count >= lowest && count <= highest; count += step) {
      const weight = logWeight(count);
      if (weight < leastWeight) break;
      if (weight <= observed + roundingSlack) sum += Math.exp(weight);
    }
    return sum;
  };
  const likeliest = Math.floor(((yes + 1) * (before.n + 1)) / (n + 2));
  return Math.min(1, sumFrom(likeliest, -1) + sumFrom(likeliest + 1, 1));
}

const lnFactorial = (n: number): number => lnGamma(n + 1);

const lnChoose = (n: number, chosen: number): number =>
  lnFactorial(n) - lnFactorial(chosen) - lnFactorial(n - chosen);
