import type { Interval } from '../comparison.ts';
import { welch } from './welch.ts';

/**
 * How many times as long (or as much) afterwards: the ratio of the geometric
 * means with Welch's interval on the logarithms, for values with a long tail
 * such as waiting times (Bland and Altman, "The use of transformation when
 * comparing two means", BMJ 312, 1996). All `null` where a value is 0 or less.
 */
export function geometricMeanRatio(before: readonly number[], after: readonly number[]): Interval {
  const positive = (value: number) => value > 0;
  if (!before.every(positive) || !after.every(positive)) {
    return { estimate: null, low: null, high: null };
  }
  const { difference } = welch(before.map(Math.log), after.map(Math.log));
  const back = (logarithm: number | null) => (logarithm === null ? null : Math.exp(logarithm));
  return {
    estimate: back(difference.estimate),
    low: back(difference.low),
    high: back(difference.high),
  };
}
