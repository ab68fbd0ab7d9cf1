import type { MeasureComparison } from '../comparison.ts';
import { changesOf, countMoves } from '../comparing/count-moves.ts';
import { noInterval } from '../comparing/findings.ts';
import { median } from '../statistics/quantile.ts';
import { mean } from '../statistics/sample.ts';
import { phaseSize, type TableValues } from './table-values.ts';
import type { Effect, RatingAnalysis } from './table-analysis.ts';

const effectNames: Readonly<Record<string, string>> = {
  'Hedges g': 'hedgesG',
  'Cliff’s δ': 'cliffDelta',
  'Matched rank-biserial': 'rankBiserial',
};

/** Means, medians and the difference of ratings; in pairs also who went up and down. */
export function analyseRatings(
  { before, after, paired, leftOut, isWithheld }: TableValues,
  comparison: MeasureComparison,
) {
  const phase = (values: readonly number[]): RatingAnalysis['before'] => {
    const size = phaseSize(values);
    return size.values === undefined
      ? { ...size, mean: mean(values), median: median(values) }
      : { ...size, mean: null, median: null };
  };
  const effect: readonly Effect[] = comparison.effects.map(({ name, value }) => ({
    name: effectNames[name] ?? name,
    value,
  }));
  const numbers = {
    before: phase(before),
    after: phase(after),
    difference: isWithheld ? noInterval : comparison.difference,
    effect,
    test: comparison.test,
  };
  if (!paired) return numbers;
  const changes = changesOf(before, after);
  const pairs = { n: changes.length, ...countMoves(changes), leftOut };
  return { ...numbers, pairs };
}
