import { mean } from './sample.ts';
import { findSignals, type Signal } from './xmr-signals.ts';

/** One stretch of an XmR chart with limits of its own. */
export type XmrStretch = {
  readonly n: number;
  readonly mean: number | null;
  readonly meanMovingRange: number | null;
  /** Natural process limits; `null` below two points. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** False: fewer than 12 points, so these are trial limits that still move with every point. */
  readonly locked: boolean;
  readonly signals: readonly Signal[];
};

/** Limits stand still once this many points are in. */
export const lockAfter = 12;
const limitFactor = 2.66;

/**
 * Mean ± 2.66 × mean moving range of the first 12 points, and every signal in the
 * whole stretch (Wheeler, Understanding Variation, 1993; the four signals as in
 * the NHS programme Making Data Count). No moving range is screened out.
 */
export function xmr(values: readonly number[]): XmrStretch {
  const base = values.slice(0, lockAfter);
  const locked = values.length >= lockAfter;
  const n = values.length;
  if (n === 0) {
    return { ...empty, n, mean: null, locked };
  }
  const centre = mean(base);
  if (n === 1) return { ...empty, n, mean: centre, locked };
  const ranges = base.slice(1).map((value, index) => Math.abs(value - (base[index] ?? value)));
  const meanMovingRange = mean(ranges);
  const reach = limitFactor * meanMovingRange;
  return {
    n,
    mean: centre,
    meanMovingRange,
    lower: centre - reach,
    upper: centre + reach,
    locked,
    signals: findSignals(values, centre, reach),
  };
}

const empty = { meanMovingRange: null, lower: null, upper: null, signals: [] };
