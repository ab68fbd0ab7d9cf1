import { rankWithTies } from './ranks.ts';

/**
 * The matched-pairs rank-biserial correlation: the share of the rank sum that
 * rose minus the share that fell, −1 … 1, pairs without change left out (Kerby,
 * "The Simple Difference Formula", Comprehensive Psychology 3, 2014). `null`
 * where no pair changed.
 */
export function rankBiserial(differences: readonly number[]): number | null {
  const changed = differences.filter((difference) => difference !== 0);
  if (changed.length === 0) return null;
  const { ranks } = rankWithTies(changed.map(Math.abs));
  let rising = 0;
  let all = 0;
  changed.forEach((difference, index) => {
    const rank = ranks[index] ?? 0;
    all += rank;
    if (difference > 0) rising += rank;
  });
  return (2 * rising) / all - 1;
}
