import type { Interval } from '../comparison.ts';
import { isConstant, mean, variance } from './sample.ts';
import { studentTwoSided, studentUpper } from './student-t.ts';

export type PairedT = {
  /** The mean change, in the unit of the values. */
  readonly difference: Interval;
  /** The mean change in standard deviations of the changes (Cohen's d for pairs). */
  readonly dz: number | null;
  readonly p: number | null;
};

/**
 * Student's interval for the mean of paired differences (Student, "The Probable
 * Error of a Mean", Biometrika 6, 1908). It keeps its error rate even for single
 * five-point questions (Derrick and White 2017). Where the differences do not
 * vary, or there are fewer than two, nothing can be said about their spread: the
 * interval is withheld.
 */
export function pairedT(differences: readonly number[]): PairedT {
  const n = differences.length;
  const estimate = n === 0 ? null : mean(differences);
  if (estimate === null || n < 2 || isConstant(differences)) {
    return { difference: { estimate, low: null, high: null }, dz: null, p: null };
  }
  const deviation = Math.sqrt(variance(differences));
  const error = deviation / Math.sqrt(n);
  const reach = studentUpper(n - 1) * error;
  return {
    difference: { estimate, low: estimate - reach, high: estimate + reach },
    dz: estimate / deviation,
    p: studentTwoSided(estimate / error, n - 1),
  };
}
