import { measureDetails, type Measure, type Observation } from '#shared/measures/measure.ts';

/** One observation; only what differs need be said. */
export const makeObservation = (given: Partial<Observation>): Observation => ({
  phase: 'before',
  value: 0,
  date: null,
  who: null,
  exposure: null,
  ...given,
});

/** A measure with the values of both phases; only what differs need be said. */
export function makeMeasure(
  given: Partial<Measure>,
  before: readonly (number | Partial<Observation>)[] = [],
  after: readonly (number | Partial<Observation>)[] = [],
): Measure {
  const list = (phase: 'before' | 'after', values: readonly (number | Partial<Observation>)[]) =>
    values.map((value) =>
      makeObservation(typeof value === 'number' ? { phase, value } : { ...value, phase }),
    );
  return {
    ...measureDetails,
    id: '01k0000000000000000measure',
    changeId: '01k00000000000000000change',
    title: 'Visit overall',
    kind: 'rating',
    question: 'How was your visit?',
    scale: { min: 1, max: 5, good: 4 },
    unit: '',
    exposureUnit: '',
    better: 'higher',
    population: '',
    collection: '',
    asked: { before: null, after: null },
    target: null,
    observations: [...list('before', before), ...list('after', after)],
    ...given,
  };
}

/** `count` times the same value. */
export const times = (count: number, value: number): readonly number[] =>
  Array.from({ length: count }, () => value);
