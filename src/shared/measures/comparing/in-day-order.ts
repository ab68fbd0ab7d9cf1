import type { Observation } from '../measure.ts';

const noDay = '9999';

/** Observations by day; those without a day keep their place after the dated ones. */
export function inDayOrder(observations: readonly Observation[]): readonly Observation[] {
  return [...observations].sort((first, second) => {
    const earlier = first.date ?? noDay;
    const later = second.date ?? noDay;
    if (earlier === later) return 0;
    return earlier < later ? -1 : 1;
  });
}
