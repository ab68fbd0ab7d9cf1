import type { Interval } from '../comparison.ts';
import { isConstant, mean, variance } from './sample.ts';
import { studentTwoSided, studentUpper } from './student-t.ts';

export type Welch = {
  /** Mean after minus mean before, in the unit of the values. */
  readonly difference: Interval;
  readonly degreesOfFreedom: number | null;
  readonly p: number | null;
};

/**
 * The interval for the difference of two means whose spreads may differ (Welch,
 * "The Generalization of Student's Problem", Biometrika 34, 1947). Withheld where
 * a phase has fewer than two values or no value differs from its fellows.
 */
export function welch(before: readonly number[], after: readonly number[]): Welch {
  const none = { degreesOfFreedom: null, p: null };
  if (before.length === 0 || after.length === 0) {
    return { difference: { estimate: null, low: null, high: null }, ...none };
  }
  const estimate = mean(after) - mean(before);
  const flat = isConstant(before) && isConstant(after);
  if (before.length < 2 || after.length < 2 || flat) {
    return { difference: { estimate, low: null, high: null }, ...none };
  }
  const first = variance(before) / before.length;
  const second = variance(after) / after.length;
  const error = Math.sqrt(first + second);
  const share = first / (first + second);
  const degreesOfFreedom =
    1 / (share ** 2 / (before.length - 1) + (1 - share) ** 2 / (after.length - 1));
  const reach = studentUpper(degreesOfFreedom) * error;
  return {
    difference: { estimate, low: estimate - reach, high: estimate + reach },
    degreesOfFreedom,
    p: studentTwoSided(estimate / error, degreesOfFreedom),
  };
}
