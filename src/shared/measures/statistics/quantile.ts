import { sorted } from './sample.ts';

/**
 * The quantile of values in rising order, by straight lines between them: type 7 of
 * Hyndman and Fan, "Sample Quantiles in Statistical Packages", The American
 * Statistician 50 (1996), the default of R and of spreadsheets.
 */
export function quantile(rising: readonly number[], share: number): number {
  const position = (rising.length - 1) * share;
  const below = Math.floor(position);
  const low = rising[below] ?? 0;
  const high = rising[below + 1] ?? low;
  return low + (position - below) * (high - low);
}

/** The middle value; 0 for no values. */
export const median = (values: readonly number[]): number => quantile(sorted(values), 0.5);
