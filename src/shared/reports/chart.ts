/**
 * A chart is data and a kind; one function draws it (`draw-chart.ts`), and the
 * screen, the PDF and the Word file use that drawing. Numbers are in the unit
 * named, never NaN; texts are ready to print.
 */
export type Chart = DumbbellChart | SeriesChart;

/** Two values a row: hollow circle before, solid diamond after, labelled on the marks. */
export type DumbbellChart = {
  readonly kind: 'dumbbell';
  readonly title: string;
  /** `Per cent of cards. Difference in points with its 95 % interval.` */
  readonly note: string;
  readonly axis: { readonly min: number; readonly max: number; readonly unit: string };
  readonly rows: readonly {
    readonly label: string;
    /** `9/20 → 19/22` */
    readonly counts: string;
    readonly before: number;
    readonly after: number;
    readonly beforeText: string;
    readonly afterText: string;
    /** `+41`, and `13 to 63`; both empty where nothing may be said. */
    readonly difference: string;
    readonly interval: string;
  }[];
};

/** Values in time order with means and limits by segment, and a line where the change was made (run or XmR). */
export type SeriesChart = {
  readonly kind: 'series';
  readonly title: string;
  readonly note: string;
  readonly axis: { readonly min: number; readonly max: number; readonly unit: string };
  readonly points: readonly {
    readonly label: string;
    readonly value: number;
    readonly signal: boolean;
  }[];
  readonly segments: readonly {
    readonly from: number;
    readonly to: number;
    readonly label: string;
    readonly mean: number;
    readonly lower: number | null;
    readonly upper: number | null;
  }[];
  /** Stands before the point at `index`. */
  readonly changes: readonly { readonly index: number; readonly label: string }[];
};
