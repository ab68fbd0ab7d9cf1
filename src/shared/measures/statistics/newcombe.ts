import type { Interval } from '../comparison.ts';
import { wilson } from './wilson.ts';

export type YesOf = { readonly yes: number; readonly n: number };

/**
 * The difference of two independent proportions, after minus before, −1 … 1
 * (Newcombe, "Interval Estimation for the Difference Between Independent
 * Proportions", Statistics in Medicine 17, 1998, method 10). All `null` where a
 * phase is empty.
 */
export function newcombe(before: YesOf, after: YesOf): Interval {
  return joinIntervals(wilson(before.yes, before.n), wilson(after.yes, after.n), 0);
}

/**
 * Joins the score intervals of two proportions to one of their difference;
 * `correlation` is that of the pairs, 0 for independent phases.
 */
export function joinIntervals(before: Interval, after: Interval, correlation: number): Interval {
  const first = reaches(before);
  const second = reaches(after);
  if (first === null || second === null) return { estimate: null, low: null, high: null };
  const estimate = second.estimate - first.estimate;
  const joined = (one: number, other: number) =>
    Math.sqrt(Math.max(0, one ** 2 - 2 * correlation * one * other + other ** 2));
  return {
    estimate,
    low: Math.max(-1, estimate - joined(second.down, first.up)),
    high: Math.min(1, estimate + joined(second.up, first.down)),
  };
}

function reaches({ estimate, low, high }: Interval) {
  if (estimate === null || low === null || high === null) return null;
  return { estimate, down: estimate - low, up: high - estimate };
}
