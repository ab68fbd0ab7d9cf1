import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { complaintStages } from '#shared/complaints/complaint.ts';
import {
  allStages,
  daysToClose,
  stageDateFaults,
  stageReached,
} from '#shared/complaints/stage-dates.ts';

const day = fc
  .integer({ min: 0, max: 800 })
  .map((days) => new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10));
const stages = fc
  .tuple(...complaintStages.map(() => fc.option(day, { nil: null })))
  .map((days) =>
    complaintStages.map((stage, index) => ({ stage, on: days[index] ?? null, note: '' })),
  );

test('days in the order of the procedure have no fault, in whatever order they were noted', () => {
  fc.assert(
    fc.property(stages, fc.integer(), (given, seed) => {
      const days = given.flatMap(({ on }) => on ?? []).sort();
      let next = 0;
      const sorted = given.map((each) => (each.on ? { ...each, on: days[next++] ?? null } : each));
      const shuffled = seed % 2 === 0 ? sorted.toReversed() : sorted;
      expect(stageDateFaults(shuffled)).toEqual([]);
      expect(allStages(shuffled)).toEqual(sorted);
    }),
  );
});

test('days that run backwards are always named, and only then', () => {
  fc.assert(
    fc.property(stages, (given) => {
      const days = given.flatMap(({ on }) => on ?? []);
      const backwards = days.filter((each, index) => index > 0 && each < (days[index - 1] ?? ''));
      expect(stageDateFaults(given)).toHaveLength(backwards.length);
      const closing = daysToClose(given);
      expect(closing === null || closing >= 0).toBe(true);
    }),
  );
});

test('a decision before the complaint came in is named in one sentence', () => {
  const given = [
    { stage: 'decided', on: '2026-01-20', note: '' },
    { stage: 'received', on: '2026-01-23', note: '' },
  ] as const;
  expect(stageDateFaults(given)).toEqual(['Decided is before received: check the two days.']);
  expect(stageReached(given)).toBe('decided');
  expect(stageReached([])).toBeNull();
});
