import type { Observation } from '../measure.ts';

/** Observations by day; those without a day keep their place after the dated ones. */
export function inDayOrder(observations: readonly Observation[]): readonly Observation[] {
  return [...observations].sort((first, second) =>
    (first.date ?? '9999').localeCompare(second.date ?? '9999'),
  );
}
