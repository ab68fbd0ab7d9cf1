import lnGamma from '@stdlib/math-base-special-gammaln';
import { normalUpper, upperTail } from './confidence.ts';

const mostTerms = 100_000;
const mostSteps = 200;
/** From here on the expansion below is right to far less than a millionth of the count. */
const manyEvents = 1_000_000;

/**
 * The exact 95 % interval of a number of events that come by chance (Garwood,
 * Biometrika 28, 1936): 0 … 3.69 for none, 0.025 … 5.57 for one.
 */
export function poissonInterval(count: number): { readonly low: number; readonly high: number } {
  if (count >= manyEvents) {
    // The first two terms of the Cornish-Fisher expansion of the gamma distribution.
    const skew = (normalUpper ** 2 - 1) / 3;
    return {
      low: count - normalUpper * Math.sqrt(count) + skew,
      high: count + 1 + normalUpper * Math.sqrt(count + 1) + skew,
    };
  }
  return {
    low: count === 0 ? 0 : solve(count, upperTail),
    high: solve(count + 1, 1 - upperTail),
  };
}

/** The mean at which fewer than `count` events have the probability `share`, by halving. */
function solve(count: number, share: number): number {
  const spread = 6 * Math.sqrt(count) + 10;
  let low = Math.max(0, count - spread);
  let high = count + spread;
  for (let step = 0; step < mostSteps && high - low > 1e-13 * high; step += 1) {
    const middle = (low + high) / 2;
    if (fewerThan(count, middle) > share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** P(fewer than `count` events) at a mean, summed from the likeliest term downwards on the nearer side. */
function fewerThan(count: number, mean: number): number {
  if (mean <= 0) return 1;
  const term = (events: number) => Math.exp(events * Math.log(mean) - mean - lnGamma(events + 1));
  if (count - 1 < mean) return sum(term(count - 1), (at) => (count - 1 - at) / mean);
  return 1 - sum(term(count), (at) => mean / (count + 1 + at));
}

function sum(first: number, ratio: (at: number) => number): number {
  let term = first;
  let total = first;
  for (let at = 0; at < mostTerms; at += 1) {
    term *= ratio(at);
    if (term <= 0 || term < total * 1e-17) break;
    total += term;
  }
  return total;
}
