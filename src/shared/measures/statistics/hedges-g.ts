import { isConstant, mean, variance } from './sample.ts';

/**
 * The difference of two means in pooled standard deviations, corrected for small
 * samples by 1 − 3 ⁄ (4·df − 1) (Hedges, "Distribution Theory for Glass's
 * Estimator of Effect Size", Journal of Educational Statistics 6, 1981).
 * `null` where nothing varies or there are fewer than three values in all.
 */
export function hedgesG(before: readonly number[], after: readonly number[]): number | null {
  const freedom = before.length + after.length - 2;
  const flat = isConstant(before) && isConstant(after);
  if (before.length === 0 || after.length === 0 || freedom < 1 || flat) return null;
  const pooled =
    ((before.length - 1) * variance(before) + (after.length - 1) * variance(after)) / freedom;
  return ((mean(after) - mean(before)) / Math.sqrt(pooled)) * (1 - 3 / (4 * freedom - 1));
}
