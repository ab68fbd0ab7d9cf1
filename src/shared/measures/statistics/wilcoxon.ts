import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { rankWithTies } from './ranks.ts';
import { countSignSums } from './subset-sums.ts';

export type Wilcoxon = { readonly p: number; readonly exact: boolean };

/** Up to this many pairs that changed, all sign patterns are counted out; beyond it the normal curve is as good. */
const mostForExact = 50;

/**
 * The signed-rank test with zero differences ranked, then set aside (Pratt,
 * "Remarks on Zeros and Ties in the Wilcoxon Signed Rank Procedures", Journal of
 * the American Statistical Association 54, 1959). Exact over all sign patterns of
 * the ranks as they stand, ties included, up to 50 changed pairs; normal without
 * continuity correction beyond. `null` where no pair changed.
 */
export function wilcoxonPratt(differences: readonly number[]): Wilcoxon | null {
  const { ranks } = rankWithTies(differences.map(Math.abs));
  const changed = ranks.filter((_, index) => differences[index] !== 0);
  if (changed.length === 0) return null;
  let rising = 0;
  differences.forEach((difference, index) => {
    if (difference > 0) rising += ranks[index] ?? 0;
  });
  const exact = changed.length <= mostForExact;
  return { p: exact ? exactP(changed, rising) : normalP(changed, rising), exact };
}

function exactP(ranks: readonly number[], rising: number): number {
  // Tied ranks end in a half: doubled, all are whole numbers.
  const doubled = ranks.map((rank) => Math.round(rank * 2));
  const ways = countSignSums(doubled);
  const most = ways.length - 1;
  const smaller = Math.min(Math.round(rising * 2), most - Math.round(rising * 2));
  const tail = ways.slice(0, smaller + 1).reduce((sum, count) => sum + count, 0);
  return Math.min(1, (2 * tail) / 2 ** ranks.length);
}

function normalP(ranks: readonly number[], rising: number): number {
  let expected = 0;
  let spread = 0;
  for (const rank of ranks) {
    expected += rank / 2;
    spread += rank ** 2 / 4;
  }
  return Math.min(1, 2 * normalCdf(-Math.abs(rising - expected) / Math.sqrt(spread), 0, 1));
}
