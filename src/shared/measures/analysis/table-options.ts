import type { Measure, MeasureKind } from '../measure.ts';

export const tableKinds = ['rating', 'binary', 'nps', 'count', 'time', 'series'] as const;
export type TableKind = (typeof tableKinds)[number];

export type TableOptions = {
  readonly kind: TableKind;
  /** Rows hold the same customer before and after. */
  readonly paired: boolean;
  /** For a series: the first day of the new way; `null` where nothing changed. */
  readonly change: string | null;
  /** `null`: lower for counts and times, higher for the rest. */
  readonly better: Measure['better'] | null;
};

/** What the measures of a journal call these kinds. */
export const measureKindOf: Readonly<Record<TableKind, MeasureKind>> = {
  rating: 'rating',
  binary: 'yes-no',
  nps: 'nps',
  count: 'count',
  time: 'time',
  series: 'series',
};
