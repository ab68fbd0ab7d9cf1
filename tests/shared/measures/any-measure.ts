import * as fc from 'fast-check';
import {
  chartChoices,
  measureDetails,
  measureKinds,
  type Measure,
  type Observation,
} from '#shared/measures/measure.ts';
import { makeMeasure } from './make-measure.ts';

const day = fc.constantFrom(null, '2026-02-02', '2026-02-15', '2026-02-16', '2026-03-01');
const anyValue = fc.oneof(
  fc.integer({ min: 0, max: 10 }),
  fc.double({ noNaN: true }),
  fc.constantFrom(0, 1, 3, 3, -1),
);
const anyObservation: fc.Arbitrary<Observation> = fc.record({
  phase: fc.constantFrom('before', 'after'),
  value: anyValue,
  date: day,
  who: fc.constantFrom(null, null, 'A', 'B', 'C', 'D'),
  exposure: fc.oneof(fc.constant(null), fc.double({ min: 1e-9, max: 1e300, noNaN: true })),
});
/** A measure with anything in it that a journal may hold, likely or not. */
export const anyMeasure: fc.Arbitrary<Measure> = fc
  .record({
    kind: fc.constantFrom(...measureKinds),
    title: fc.constantFrom('', 'Visit overall'),
    unit: fc.constantFrom('', '£', 'minutes', '%'),
    better: fc.constantFrom('higher', 'lower'),
    scale: fc.constantFrom(null, { min: 1, max: 5, good: 4 }, { min: 0, max: 100, good: null }),
    target: fc.constantFrom(null, 3, 80),
    observations: fc.array(anyObservation, { maxLength: 40 }),
    recalled: fc.boolean(),
    recovery: fc.constantFrom(null, null, { usual: null }, { usual: 4.5 }),
    rebases: fc.constantFrom([], [], [{ date: '2026-02-15', reason: 'The second till' }]),
    chart: fc.constantFrom(null, ...chartChoices),
    beforeDiffered: fc.constantFrom(
      measureDetails.beforeDiffered,
      measureDetails.beforeDiffered,
      { ...measureDetails.beforeDiffered, channel: 'telephone' },
      { ...measureDetails.beforeDiffered, scale: { min: 0, max: 10, good: null } },
    ),
  })
  .map((given) => makeMeasure(given));
