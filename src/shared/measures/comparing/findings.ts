import type { Caution, Interval, MeasureComparison } from '../comparison.ts';
import type { Observation } from '../measure.ts';
import type { Direction } from './direction.ts';

/** The observations to compare; in pairs, both lists name the same people in the same order. */
export type ComparedPhases = {
  readonly before: readonly Observation[];
  readonly after: readonly Observation[];
  readonly paired: boolean;
};

/** One phase by itself. */
export type PhaseFinding = {
  readonly n: number;
  readonly value: number | null;
  readonly valueText: string;
  readonly basis: string;
  readonly low: number | null;
  readonly high: number | null;
  /** The phase within a sentence: `11 of 20 (55 %)`. */
  readonly text: string;
};

/** Both phases held against each other; `compareMeasure` adds the phases, the sentence and the general cautions. */
export type Difference = Pick<
  MeasureComparison,
  'difference' | 'ratio' | 'differenceText' | 'intervalText' | 'method' | 'methodReason' | 'effects'
> & {
  /** What the change was followed by: `a larger share of answers of 4 or 5 out of 5`. */
  readonly followedBy: string;
  /** How sure, as a sentence: `The difference is +27 points; …`. */
  readonly certainty: string;
  /** 0 also where it is unknown. */
  readonly direction: Direction;
  readonly cautions: readonly Caution[];
};

export const noInterval: Interval = { estimate: null, low: null, high: null };

/** Below this many answers in a phase each is shown by itself. */
export const fewestForNumbers = 5;

export const valuesOf = (observations: readonly Observation[]): readonly number[] =>
  observations.map(({ value }) => value);

/** `−1 to +50` from the ends of an interval; empty where there is none. */
export const rangeText = ({ low, high }: Interval, print: (value: number) => string): string =>
  low === null || high === null ? '' : `${print(low)} to ${print(high)}`;
