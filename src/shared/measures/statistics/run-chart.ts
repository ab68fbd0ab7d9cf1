import { median } from './quantile.ts';
import { runs } from './xmr-signals.ts';

export type RunChart = {
  readonly median: number | null;
  /** Stretches of six or more in a row on one side of the median; points on it are passed over. */
  readonly shifts: readonly (readonly number[])[];
  /** Stretches of five or more points that all rise or all fall. */
  readonly trends: readonly (readonly number[])[];
};

const shiftLength = 6;
const trendSteps = 4;

/**
 * A run chart around a given median (by default the values' own), for series too
 * short for limits (Perla, Provost and Murray, "The run chart", BMJ Quality &
 * Safety 20, 2011).
 */
export function runChart(values: readonly number[], centre: number = median(values)): RunChart {
  if (values.length === 0) return { median: null, shifts: [], trends: [] };
  const off = values.flatMap((value, at) => (value === centre ? [] : [at]));
  const sides = off.map((at) => Math.sign((values[at] ?? centre) - centre));
  const steps = values.slice(1).map((value, index) => Math.sign(value - (values[index] ?? value)));
  return {
    median: centre,
    shifts: runs(sides, shiftLength).map(({ from, to }) => off.slice(from, to + 1)),
    trends: runs(steps, trendSteps).map(({ from, to }) =>
      Array.from({ length: to - from + 2 }, (_, index) => from + index),
    ),
  };
}
