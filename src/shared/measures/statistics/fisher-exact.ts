import lnGamma from '@stdlib/math-base-special-gammaln';
import type { YesOf } from './newcombe.ts';

/** Two tables as likely as each other must count as such, whatever the rounding. */
const roundingSlack = 1e-7;

/**
 * Fisher's exact test, two-sided: the probability of all tables with these totals
 * that are no likelier than this one (Fisher, Statistical Methods for Research
 * Workers, 1934).
 */
export function fisherExact(before: YesOf, after: YesOf): number {
  const yes = before.yes + after.yes;
  const lowest = Math.max(0, yes - after.n);
  const highest = Math.min(yes, before.n);
  const logWeight = (count: number) =>
    lnChoose(before.n, count) + lnChoose(after.n, yes - count) - lnChoose(before.n + after.n, yes);
  const observed = logWeight(before.yes);
  let p = 0;
  for (let count = lowest; count <= highest; count += 1) {
    const weight = logWeight(count);
    if (weight <= observed + roundingSlack) p += Math.exp(weight);
  }
  return Math.min(1, p);
}

const lnFactorial = (n: number): number => lnGamma(n + 1);

const lnChoose = (n: number, chosen: number): number =>
  lnFactorial(n) - lnFactorial(chosen) - lnFactorial(n - chosen);
