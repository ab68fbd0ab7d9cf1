import type { Interval, MeasureComparison } from '../comparison.ts';
import { countMoves, changesOf } from '../comparing/count-moves.ts';
import { wilson } from '../statistics/wilson.ts';
import type { BinaryAnalysis } from './table-analysis.ts';
import { phaseSize, type TableValues } from './table-values.ts';

const isYes = (value: number): boolean => value === 1;

/** Shares of yes, 0 … 1, and their difference. */
export function analyseBinary(
  { before, after, paired, leftOut }: TableValues,
  { difference, test }: MeasureComparison,
) {
  const numbers = {
    before: phaseShare(before),
    after: phaseShare(after),
    difference: inShares(difference),
    test,
  };
  if (!paired) return numbers;
  const changes = changesOf(before, after);
  return { ...numbers, pairs: { n: changes.length, ...countMoves(changes), leftOut } };
}

function phaseShare(values: readonly number[]): BinaryAnalysis['before'] {
  const yes = values.filter(isYes).length;
  const size = phaseSize(values);
  if (size.values !== undefined) return { ...size, yes, proportion: null, low: null, high: null };
  const { estimate, low, high } = wilson(yes, values.length);
  return { ...size, yes, proportion: estimate, low, high };
}

const inShares = ({ estimate, low, high }: Interval): Interval => ({
  estimate: estimate === null ? null : estimate / 100,
  low: low === null ? null : low / 100,
  high: high === null ? null : high / 100,
});
