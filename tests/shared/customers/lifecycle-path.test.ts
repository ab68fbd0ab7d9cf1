import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder, lifecyclePath, stageCounts } from '#shared/customers/lifecycle-path.ts';
import { lifecycleStageIds, stageNumber } from '#shared/customers/lifecycle-stages.ts';
import type { Contact } from '#shared/customers/contact.ts';
import { makeContact } from '../../main/make-contact.ts';
import { testId } from '../../main/make-entry.ts';

const contacts: fc.Arbitrary<readonly Contact[]> = fc
  .array(
    fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      time: fc.constantFrom(null, '09:00', '14:05'),
      stage: fc.constantFrom(null, ...lifecycleStageIds),
    }),
    { maxLength: 40 },
  )
  .map((given) =>
    given.map(({ day, time, stage }, index) =>
      makeContact({
        id: testId(index),
        happenedOn: `2026-02-${String(day).padStart(2, '0')}`,
        time,
        stage,
      }),
    ),
  );

test('a call that goes back to the needs after the delivery is a step back, not a mistake', () => {
  const path = lifecyclePath([
    makeContact({ id: testId(2), happenedOn: '2026-03-09', stage: 'needs' }),
    makeContact({ id: testId(1), happenedOn: '2026-03-02', stage: 'deliver' }),
    makeContact({ id: testId(3), happenedOn: '2026-03-20', stage: 'needs' }),
  ]);
  expect(path.map(({ move, days }) => [move, days])).toEqual([
    ['begins', 0],
    ['back', 7],
    ['stays', 11],
  ]);
});

test('the path holds every contact that has a stage once, in the order of time', () => {
  fc.assert(
    fc.property(contacts, (all) => {
      const path = lifecyclePath(all);
      expect(path.map(({ contact }) => contact)).toEqual(
        inOrder(all).filter(({ stage }) => stage !== null),
      );
      expect(path.every(({ days }) => days >= 0)).toBe(true);
    }),
  );
});

test('the moves add up to the way from the first stage to the last', () => {
  fc.assert(
    fc.property(contacts, (all) => {
      const path = lifecyclePath(all);
      path.forEach(({ stage, move }, index) => {
        const before = path[index - 1];
        const moved = before ? Math.sign(stageNumber(stage) - stageNumber(before.stage)) : null;
        expect(move).toBe(moved === null ? 'begins' : ['back', 'stays', 'on'][moved + 1]);
      });
    }),
  );
});

test('the path does not depend on the order in which contacts were written down', () => {
  fc.assert(
    fc.property(contacts, (all) => {
      expect(lifecyclePath(all.toReversed())).toEqual(lifecyclePath(all));
    }),
  );
});

test('every contact with a stage is counted in exactly one of the nine stages', () => {
  fc.assert(
    fc.property(contacts, (all) => {
      const counts = stageCounts(all);
      expect(counts.map(({ stage }) => stage)).toEqual(lifecycleStageIds);
      expect(counts.reduce((sum, each) => sum + each.contacts, 0)).toBe(
        all.filter(({ stage }) => stage !== null).length,
      );
    }),
  );
});
