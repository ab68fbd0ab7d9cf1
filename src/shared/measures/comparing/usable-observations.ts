import type { Measure, Observation, Phase } from '../measure.ts';
import { measureInPhase } from './measure-in-phase.ts';
import { problemWithExposure, problemWithValue } from '../possible-values.ts';

/** What a comparison needs to know of a measure: all but where it is filed. */
export type ComparedMeasure = Omit<Measure, 'id' | 'changeId'>;

export type UsableObservations = {
  readonly before: readonly Observation[];
  readonly after: readonly Observation[];
  /** How many were set aside because no such answer is possible. */
  readonly leftOut: number;
};

export type Scale = { readonly min: number; readonly max: number; readonly good: number | null };

/** The observations that can be what the measure says they are, by phase, in the order given. */
export function usableObservations(measure: ComparedMeasure): UsableObservations {
  const inPhase = { before: measureInPhase(measure, 'before'), after: measure };
  const usable: Record<Phase, Observation[]> = { before: [], after: [] };
  for (const observation of measure.observations) {
    const { phase, value, exposure } = observation;
    const isPossible =
      problemWithValue(inPhase[phase], value) === null &&
      (exposure === null || problemWithExposure(exposure) === null);
    if (isPossible) usable[phase].push(observation);
  }
  const leftOut = measure.observations.length - usable.before.length - usable.after.length;
  return { ...usable, leftOut };
}

type ScaledMeasure = Pick<ComparedMeasure, 'kind' | 'scale' | 'effortVersion'>;

/** The scale a measure uses: its own, or the usual one of its kind. */
export function scaleOf({ kind, scale, effortVersion }: ScaledMeasure): Scale | null {
  switch (kind) {
    case 'csat':
      return scale ?? { min: 1, max: 5, good: 4 };
    case 'ces':
      return scale ?? { min: 1, max: effortVersion === '1.0' ? 5 : 7, good: null };
    case 'nps':
      return { min: 0, max: 10, good: 9 };
    case 'yes-no':
      return { min: 0, max: 1, good: 1 };
    case 'rating':
    case 'self-rating':
      return scale;
    case 'count':
    case 'time':
    case 'amount':
    case 'series':
      return null;
  }
}

/** The lowest answer that counts as good: the one set, or the top quarter of the scale (4 of 1 to 5). */
export const goodFrom = (scale: Scale): number =>
  scale.good ?? Math.ceil(scale.max - (scale.max - scale.min) / 4);
