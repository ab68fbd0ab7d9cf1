/**
 * A chart is data and a kind; one function draws it (`draw-chart.ts`), and the
 * screen, the PDF and the Word file use that drawing. Numbers are in the unit
 * named, never NaN; texts are ready to print.
 */
export type Chart =
  | DumbbellChart
  | SeriesChart
  | SlopeChart
  | ChangesChart
  | StackedChart
  | StripChart
  | LifecycleChart;

type ChartWords = {
  readonly title: string;
  /** `Per cent of cards. Difference in points with its 95 % interval.` */
  readonly note: string;
};

type Axis = { readonly min: number; readonly max: number; readonly unit: string };

/** From the low to the high end of an interval. */
export type Reach = { readonly low: number; readonly high: number };

/** Two values a row: hollow circle before, solid diamond after, labelled on the marks. */
export type DumbbellChart = ChartWords & {
  readonly kind: 'dumbbell';
  readonly axis: Axis;
  readonly rows: readonly {
    readonly label: string;
    /** `9/20 → 19/22` */
    readonly counts: string;
    readonly before: number;
    readonly after: number;
    readonly beforeText: string;
    readonly afterText: string;
    /** The intervals of the two values, drawn as thin bars over and under them. */
    readonly beforeReach?: Reach | null;
    readonly afterReach?: Reach | null;
    /** `+41`, and `13 to 63`; both empty where nothing may be said. */
    readonly difference: string;
    readonly interval: string;
  }[];
};

/** Values in time order with a middle and limits by segment, and a line where the change was made (run or XmR). */
export type SeriesChart = ChartWords & {
  readonly kind: 'series';
  readonly axis: Axis;
  readonly points: readonly {
    readonly label: string;
    readonly value: number;
    readonly signal: boolean;
  }[];
  readonly segments: readonly {
    readonly from: number;
    readonly to: number;
    readonly label: string;
    /** The mean of an XmR chart, the median of a run chart. */
    readonly mean: number;
    readonly lower: number | null;
    readonly upper: number | null;
  }[];
  /** Stands before the point at `index`; new limits without a change are drawn finer. */
  readonly changes: readonly {
    readonly index: number;
    readonly label: string;
    readonly isRebase?: boolean;
  }[];
};

/** A line for each person, from before to after: at most `mostSlopes`. */
export type SlopeChart = ChartWords & {
  readonly kind: 'slope';
  readonly axis: Axis;
  readonly lines: readonly {
    readonly label: string;
    readonly before: number;
    readonly after: number;
  }[];
};

/** How many people changed by how much: a column of marks for each change. */
export type ChangesChart = ChartWords & {
  readonly kind: 'changes';
  readonly axis: Axis;
  readonly columns: readonly { readonly change: number; readonly count: number }[];
};

/** The share of every answer, one bar before and one after. */
export type StackedChart = ChartWords & {
  readonly kind: 'stacked';
  /** From the worst to the best answer. */
  readonly answers: readonly string[];
  readonly bars: readonly {
    readonly label: string;
    /** `20 answers, score +5 (−26 to +34)`. */
    readonly basis: string;
    readonly counts: readonly number[];
  }[];
};

/** Every single value on one axis, before over after, with the middle half where there are enough. */
export type StripChart = ChartWords & {
  readonly kind: 'strip';
  readonly axis: Axis;
  readonly strips: readonly {
    readonly label: string;
    readonly phase: 'before' | 'after';
    readonly values: readonly number[];
    readonly middle: {
      readonly median: number;
      readonly q1: number;
      readonly q3: number;
      readonly text: string;
    } | null;
  }[];
};

/** More lines than this can no longer be told apart. */
export const mostSlopes = 12;

/** The contacts of a relationship in time order along its nine stages, in three bands, and its follow-ups. */
export type LifecycleChart = {
  readonly kind: 'lifecycle';
  readonly title: string;
  readonly note: string;
  /** The first and the last day drawn. */
  readonly from: string;
  readonly to: string;
  readonly stages: readonly { readonly name: string; readonly band: string }[];
  readonly contacts: readonly {
    readonly code: string;
    readonly day: string;
    /** The place among `stages`; `null` for a contact without one. */
    readonly stage: number | null;
    readonly stageName: string;
    readonly channel: string;
    readonly purpose: string;
    readonly isReal: boolean;
    readonly move: 'begins' | 'stays' | 'on' | 'back' | null;
  }[];
  readonly followUps: readonly {
    readonly code: string;
    readonly day: string;
    readonly isDone: boolean;
  }[];
};
