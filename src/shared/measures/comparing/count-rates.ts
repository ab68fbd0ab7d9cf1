import type { Observation } from '../measure.ts';
import { numberText } from './number-text.ts';
import type { ComparedMeasure } from './usable-observations.ts';

export type Rate = { readonly count: number; readonly exposure: number; readonly rate: number };

/** All events of a phase over all they are out of; an observation without exposure counts as one period. */
export function rateOf(observations: readonly Observation[]): Rate {
  let count = 0;
  let exposure = 0;
  for (const observation of observations) {
    count += observation.value;
    exposure += observation.exposure ?? 1;
  }
  return { count, exposure, rate: exposure === 0 ? 0 : count / exposure };
}

export type RatePrint = {
  /** `complaints` and `contacts`. */
  readonly events: string;
  readonly exposures: string;
  /** Rates are given for so many: 1, 10, 100, 1,000 … so that the smaller one is at least 1. */
  readonly per: number;
  /** `for each 1,000 contacts`. */
  readonly perText: string;
  /** `15.6 for each 1,000 contacts`. */
  readonly rateText: (rate: number) => string;
};

/** How the rates of a measure are printed, the same for both phases. */
export function ratePrint(measure: ComparedMeasure): RatePrint {
  const rates = (['before', 'after'] as const)
    .map((phase) => rateOf(measure.observations.filter((one) => one.phase === phase)).rate)
    .filter((rate) => rate > 0);
  const smallest = Math.min(...rates, 1);
  const per = Math.min(1e6, 10 ** Math.max(0, Math.ceil(-Math.log10(smallest) - 1e-9)));
  const events = measure.unit === '' ? 'events' : measure.unit;
  const exposures = measure.exposureUnit === '' ? 'periods' : measure.exposureUnit;
  const perText =
    per === 1 ? `for each ${singular(exposures)}` : `for each ${numberText(per)} ${exposures}`;
  const rateText = (rate: number) => `${numberText(rate * per)} ${perText}`;
  return { events, exposures, per, perText, rateText };
}

const singular = (noun: string): string => noun.replace(/(?<!s)s$/, '');
