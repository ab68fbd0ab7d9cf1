import type { Caution, Interval } from '../comparison.ts';
import type { Measure } from '../measure.ts';
import type { Test } from '../comparing/choose-test.ts';
import type { Moves } from '../comparing/count-moves.ts';
import type { Recommendations } from '../statistics/net-promoter.ts';
import type { XmrStretch } from '../statistics/xmr.ts';
import type { TableKind } from './table-options.ts';

/** Both phases and what was found between them; numbers in full precision, withheld ones `null`. */
type Analysis<Kind extends TableKind, Phase, Found> = {
  readonly kind: Kind;
  readonly method: string;
  readonly better: Measure['better'];
  readonly before: Phase & PhaseSize;
  readonly after: Phase & PhaseSize;
} & Readonly<Found> & {
    readonly sentence: string;
    readonly cautions: readonly Caution[];
  };

export type PhaseSize = {
  readonly n: number;
  /** The single values, given where they are too few for anything else. */
  readonly values?: readonly number[];
};

export type Effect = { readonly name: string; readonly value: number };
type Bounds = Pick<Interval, 'low' | 'high'>;

export type TablePairs = Moves & { readonly n: number; readonly leftOut: number };

/** A stretch of a series; `from` and `to` are days, `points` of signals count from 0 within it. */
export type TableSegment = XmrStretch & { readonly from: string; readonly to: string };

export type RatingAnalysis = Analysis<
  'rating',
  { readonly mean: number | null; readonly median: number | null },
  { difference: Interval; effect: readonly Effect[]; test: Test | null; pairs?: TablePairs }
>;
export type BinaryAnalysis = Analysis<
  'binary',
  { readonly yes: number; readonly proportion: number | null } & Bounds,
  { difference: Interval; test: Test | null; pairs?: TablePairs }
>;
export type NpsAnalysis = Analysis<
  'nps',
  Recommendations & { readonly score: number | null } & Bounds,
  { difference: Interval }
>;
export type CountAnalysis = Analysis<
  'count',
  { readonly count: number; readonly exposure: number; readonly rate: number },
  { ratio: Interval; test: Test | null }
>;
export type TimeAnalysis = Analysis<
  'time',
  { readonly median: number | null; readonly q1: number | null; readonly q3: number | null },
  { difference: Interval; ratio: Interval }
>;
export type SeriesAnalysis = Analysis<
  'series',
  { readonly mean: number | null },
  { segments: readonly TableSegment[] }
>;

export type TableAnalysis =
  RatingAnalysis | BinaryAnalysis | NpsAnalysis | CountAnalysis | TimeAnalysis | SeriesAnalysis;
