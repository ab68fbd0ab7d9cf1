import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fisherExact } from '#shared/measures/statistics/fisher-exact.ts';
import type { YesOf } from '#shared/measures/statistics/newcombe.ts';

const phase = fc
  .integer({ min: 1, max: 300 })
  .chain((n) => fc.record({ yes: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

/** Every table with these totals, weighed by Pascal's triangle; nothing is left out and nothing is a logarithm. */
function bySummingAll(before: YesOf, after: YesOf): number {
  const yes = before.yes + after.yes;
  const [first, second] = [pascalRow(before.n), pascalRow(after.n)];
  const weights = Array.from({ length: yes + 1 }, (_, count) => {
    return (first[count] ?? 0) * (second[yes - count] ?? 0);
  });
  const limit = (weights[before.yes] ?? 0) * (1 + 1e-7);
  const sum = (some: readonly number[]) => some.reduce((total, weight) => total + weight, 0);
  return sum(weights.filter((weight) => weight <= limit)) / sum(weights);
}

/** A row of Pascal's triangle, divided by its sum so that it stays in range. */
function pascalRow(n: number): readonly number[] {
  let row = [1];
  for (let step = 0; step < n; step += 1) {
    row = [...row, 0].map((weight, at) => (weight + (row[at - 1] ?? 0)) / 2);
  }
  return row;
}

describe('Fisher’s exact test', () => {
  it('is the sum of all tables that are no likelier', () => {
    fc.assert(
      fc.property(phase, phase, (before, after) => {
        expect(fisherExact(before, after)).toBeCloseTo(bySummingAll(before, after), 9);
      }),
    );
  });

  it('is 1 where nobody or everybody said yes', () => {
    expect(fisherExact({ yes: 0, n: 40 }, { yes: 0, n: 9 })).toBeCloseTo(1, 12);
    expect(fisherExact({ yes: 40, n: 40 }, { yes: 9, n: 9 })).toBeCloseTo(1, 12);
  });

  it('stays in range for a hundred thousand answers', () => {
    expect(fisherExact({ yes: 20_000, n: 50_000 }, { yes: 20_000, n: 50_000 })).toBeCloseTo(1, 6);
    const p = fisherExact({ yes: 20_000, n: 50_000 }, { yes: 20_200, n: 50_000 });
    expect(p).toBeGreaterThan(0.19);
    expect(p).toBeLessThan(0.21);
    expect(fisherExact({ yes: 0, n: 50_000 }, { yes: 50_000, n: 50_000 })).toBe(0);
  });
});
