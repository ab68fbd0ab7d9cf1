import type { Interval } from '../comparison.ts';
import { atLeast, atMost } from './binomial-tails.ts';
import { upperTail } from './confidence.ts';
import { betaQuantile } from './incomplete-beta.ts';

export type CountOf = {
  readonly count: number;
  /** What the events are out of: contacts, days; above 0. */
  readonly exposure: number;
};

export type RateRatio = {
  /** The rate after divided by the rate before; an end without bound is `null`. */
  readonly ratio: Interval;
  /** Twice the smaller tail, which agrees with the interval; `null` without events. */
  readonly p: number | null;
};

/**
 * Compares two rates given all events (Przyborowski and Wilenski, Biometrika 31,
 * 1940): the later events are binomial among all, and the exact interval of that
 * share (Clopper and Pearson, Biometrika 26, 1934) turns into one of the ratio.
 * Tail-doubled as Fay, "Two-sided Exact Tests and Matching Confidence Intervals
 * for Discrete Data", The R Journal 2 (2010), recommends.
 */
export function rateRatio(before: CountOf, after: CountOf): RateRatio {
  const events = before.count + after.count;
  const none = { estimate: null, low: null, high: null };
  if (events === 0 || before.exposure <= 0 || after.exposure <= 0) return { ratio: none, p: null };
  const scale = before.exposure / after.exposure;
  const shareToRatio = (share: number) => (share / (1 - share)) * scale;
  const low =
    after.count === 0
      ? 0
      : shareToRatio(betaQuantile(1 - upperTail, after.count, before.count + 1));
  const high =
    before.count === 0
      ? null
      : shareToRatio(betaQuantile(upperTail, after.count + 1, before.count));
  const estimate = before.count === 0 ? null : (after.count / before.count) * scale;
  const share = after.exposure / (before.exposure + after.exposure);
  return { ratio: { estimate, low, high }, p: doubledTail(after.count, events, share) };
}

function doubledTail(count: number, events: number, share: number): number {
  return Math.min(1, 2 * Math.min(atMost(count, events, share), atLeast(count, events, share)));
}
