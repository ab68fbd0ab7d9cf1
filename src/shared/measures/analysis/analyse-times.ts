import type { MeasureComparison } from '../comparison.ts';
import { noInterval } from '../comparing/findings.ts';
import { quantile } from '../statistics/quantile.ts';
import { sorted } from '../statistics/sample.ts';
import type { TimeAnalysis } from './table-analysis.ts';
import { phaseSize, type TableValues } from './table-values.ts';

const ratioMethod = 'Welch interval on logarithms for the ratio of geometric means';

/** Medians and quartiles, the difference of the medians and the ratio of the geometric means. */
export function analyseTimes({ before, after }: TableValues, comparison: MeasureComparison) {
  return {
    method: comparison.ratio === null ? comparison.method : `${comparison.method}; ${ratioMethod}`,
    before: phaseQuartiles(before),
    after: phaseQuartiles(after),
    difference: comparison.difference,
    ratio: comparison.ratio ?? noInterval,
  };
}

function phaseQuartiles(values: readonly number[]): TimeAnalysis['before'] {
  const size = phaseSize(values);
  if (size.values !== undefined) return { ...size, median: null, q1: null, q3: null };
  const rising = sorted(values);
  return {
    ...size,
    median: quantile(rising, 0.5),
    q1: quantile(rising, 0.25),
    q3: quantile(rising, 0.75),
  };
}
