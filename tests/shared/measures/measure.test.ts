import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { observationSchema, phaseSchema, type Observation } from '#shared/measures/measure.ts';

const usual: Observation = {
  phase: 'before',
  value: 3,
  date: '2026-03-14',
  who: 'C07',
  exposure: null,
};

/** The same rules as a schema only: what the quick look is held against. */
const described = z.looseObject({
  phase: phaseSchema,
  value: z.number(),
  date: z.iso.date().nullable(),
  who: z.string().max(100).nullable(),
  exposure: z.number().positive().nullable(),
});

const field = fc.constantFrom(...Object.keys(usual), 'more', '__proto__', 'toString');
const values = [undefined, null, true, 0, -1, 2.5, Infinity, NaN, [], {}];
const texts = ['', 'after', 'later', 'C07', 'x'.repeat(100), 'x'.repeat(101), '🙂'.repeat(51)];
const days = ['2026-02-28', '2026-02-29', '2024-02-29', '2026-13-01', '2026-03-14\n'];
const value = fc.constantFrom<unknown>(...values, ...texts, ...days);

test('The quick look at an observation takes, gives and refuses what its rules as a schema do', () => {
  expect(observationSchema.parse(usual)).toBe(usual);
  fc.assert(
    fc.property(fc.array(fc.tuple(field, value, fc.boolean()), { maxLength: 2 }), (changes) => {
      const changed: Record<string, unknown> = { ...usual };
      for (const [name, other, isLeftOut] of changes) {
        if (isLeftOut) delete changed[name];
        else
          Object.defineProperty(changed, name, {
            value: other,
            enumerable: true,
            configurable: true,
            writable: true,
          });
      }
      const read = observationSchema.safeParse(changed);
      const wanted = described.safeParse(changed);
      expect(read.success).toBe(wanted.success);
      if (read.success) expect(read.data).toEqual(wanted.data);
    }),
    { numRuns: 500 },
  );
});

test.each([null, undefined, 'before', 3, [], [1, 2, 3, 4, 5]])('%j is no observation', (other) => {
  expect(observationSchema.safeParse(other).success).toBe(false);
});
