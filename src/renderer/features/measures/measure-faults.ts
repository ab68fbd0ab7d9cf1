import type { Measure } from '#shared/measures/measure.ts';
import { hasOwnScale } from './measure-kind-guide.ts';

/** What is wrong with a measure's definition, one plain sentence a field. Nothing is saved while there is a fault. */
export function scaleFault({ kind, scale }: Pick<Measure, 'kind' | 'scale'>): string | null {
  if (!hasOwnScale(kind) || scale === null) return null;
  if (scale.min >= scale.max) {
    return `A scale from ${scale.min} to ${scale.max} has no room. Make the highest answer larger than the lowest.`;
  }
  if (scale.good !== null && (scale.good < scale.min || scale.good > scale.max)) {
    return `${scale.good} is not on the scale. Choose an answer from ${scale.min} to ${scale.max}.`;
  }
  return null;
}
