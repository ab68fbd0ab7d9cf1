import { atMost } from './binomial-tails.ts';
import type { PairedAnswers } from './newcombe-paired.ts';

/**
 * McNemar's test for paired yes/no answers, exact: of the pairs that changed,
 * did one direction outweigh the other (McNemar, Psychometrika 12, 1947; exact
 * binomial, twice the smaller tail). 1 where no pair changed.
 */
export function mcnemarExact({ onlyBefore, onlyAfter }: PairedAnswers): number {
  const changed = onlyBefore + onlyAfter;
  if (changed === 0) return 1;
  return Math.min(1, 2 * atMost(Math.min(onlyBefore, onlyAfter), changed, 0.5));
}
