/**
 * What the numbers of one measure say about before and after. Made by
 * `compareMeasure`; every number is finite, a withheld one is `null` with a
 * caution that names the reason.
 */
export type Interval = {
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
};

export type Caution = {
  /** A stable name for the gate: `too-few`, `not-the-cause`, `regression-to-the-mean`. */
  readonly gate: string;
  readonly text: string;
};

/** One phase in numbers and in print: `11 of 20 (55 %)`. */
export type PhaseSummary = {
  readonly n: number;
  /** The number a chart draws, in `unit`; null when there is nothing to draw. */
  readonly value: number | null;
  /** The number in print with its unit: `55 %`, `7.6 min`. */
  readonly valueText: string;
  /** What it rests on: `11 of 20`, `14 timings, median`. */
  readonly basis: string;
  /** The 95 % interval of `value`, where the method of the kind gives one. */
  readonly low: number | null;
  readonly high: number | null;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
};

export type MeasureComparison = {
  readonly before: PhaseSummary;
  readonly after: PhaseSummary;
  /** After minus before, in `differenceUnit`, with its 95 % interval where the gates allow one. */
  readonly difference: Interval;
  /** After divided by before, where that has an interval of its own: rates, and times without zeros. */
  readonly ratio: Interval | null;
  /** `+27 points`, `−4.4 min`; and `−1 to +50`, empty where there is no interval. */
  readonly differenceText: string;
  readonly intervalText: string;
  /** `Newcombe interval for two independent proportions`, and one sentence on why this one. */
  readonly method: string;
  readonly methodReason: string;
  /** Standardised sizes: `Hedges g 1.17`. */
  readonly effects: readonly { readonly name: string; readonly value: number }[];
  /** For those who ask for it; never printed by itself. `null` where there are too few or none is usual. */
  readonly test: { readonly name: string; readonly p: number } | null;
  /** Before and after were not taken alike, so no difference is worked out. */
  readonly isBlocked: boolean;
  /** `met`, `not met`, or empty without a target. */
  readonly target: 'met' | 'not-met' | null;
  /** The chart's axis and unit: per cent for proportions, the scale for ratings. */
  readonly axis: { readonly min: number; readonly max: number; readonly unit: string };
  /** What changed, how sure, in one or two plain sentences; never says *caused*. */
  readonly sentence: string;
  readonly cautions: readonly Caution[];
};
