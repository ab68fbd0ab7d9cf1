import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { rankWithTies } from './ranks.ts';
import { countSubsetSums } from './subset-sums.ts';

export type MannWhitney = {
  /** Pairs (one before, one after) in which the later value is the higher; equal ones count a half. */
  readonly u: number;
  /** Cliff's δ: the share of such pairs that rose minus the share that fell, −1 … 1. */
  readonly cliffDelta: number;
  readonly p: number;
  readonly exact: boolean;
};

/** Up to this many values in all the exact distribution is counted out; it takes a few milliseconds. */
const mostForExact = 200;
const smallPhase = 8;

/**
 * The rank-sum test (Mann and Whitney, Annals of Mathematical Statistics 18,
 * 1947): exact where no values tie and a phase has at most eight, else normal
 * with the corrections for ties and continuity. Cliff's δ (Cliff, Psychological
 * Bulletin 114, 1993) comes from the same ranks, so it costs a sort, not n².
 * `null` where a phase is empty.
 */
export function mannWhitney(
  before: readonly number[],
  after: readonly number[],
): MannWhitney | null {
  if (before.length === 0 || after.length === 0) return null;
  const pairs = before.length * after.length;
  const { ranks, ties } = rankWithTies([...before, ...after]);
  let rankSum = 0;
  for (let at = before.length; at < ranks.length; at += 1) rankSum += ranks[at] ?? 0;
  const u = rankSum - (after.length * (after.length + 1)) / 2;
  const exact =
    ties.length === 0 &&
    Math.min(before.length, after.length) <= smallPhase &&
    ranks.length <= mostForExact;
  const larger = Math.max(u, pairs - u);
  const p = exact
    ? exactP(before.length, after.length, larger)
    : normalP(before.length, after.length, larger, ties);
  return { u, cliffDelta: (2 * u) / pairs - 1, p, exact };
}

function exactP(first: number, second: number, larger: number): number {
  const chosen = Math.min(first, second);
  const ranks = Array.from({ length: first + second }, (_, index) => index + 1);
  const ways = countSubsetSums(ranks, chosen);
  const least = (chosen * (chosen + 1)) / 2;
  const tail = ways.slice(least + larger).reduce((sum, count) => sum + count, 0);
  const all = ways.reduce((sum, count) => sum + count, 0);
  return Math.min(1, (2 * tail) / all);
}

function normalP(first: number, second: number, larger: number, ties: readonly number[]): number {
  const n = first + second;
  const tied = ties.reduce((sum, size) => sum + (size ** 3 - size), 0);
  const pairs = first * second;
  const spread = Math.sqrt(Math.max(0, (pairs / 12) * (n + 1 - tied / (n * (n - 1)))));
  if (spread === 0) return 1;
  const z = (larger - pairs / 2 - 0.5) / spread;
  return Math.min(1, 2 * normalCdf(-z, 0, 1));
}
