import { describe, expect, it } from 'vitest';
import { medianDifference } from '#shared/measures/statistics/median-difference.ts';
import { seededRandom } from '#shared/measures/statistics/seeded-random.ts';

const sample = (n: number, seed: number, shift = 0) => {
  const random = seededRandom(seed);
  return Array.from({ length: n }, () => shift - 10 * Math.log(1 - random()));
};

describe('the bootstrap of a difference of medians', () => {
  it('gives the same interval for the same answers, in whatever order', () => {
    const [before, after] = [sample(30, 1), sample(25, 2)];
    const straight = medianDifference(before, after);
    expect(medianDifference(before, after)).toEqual(straight);
    expect(medianDifference(before.toReversed(), after.toReversed())).toEqual(straight);
  });

  it('finds a shift that is there, and none where there is none', () => {
    const shifted = medianDifference(sample(200, 3), sample(200, 4, 20));
    expect(shifted.low).toBeGreaterThan(10);
    const same = medianDifference(sample(200, 5), sample(200, 6));
    expect(same.low).toBeLessThan(0);
    expect(same.high).toBeGreaterThan(0);
  });

  it('covers the true difference about as often as it says', () => {
    const covered = Array.from({ length: 100 }, (_, run) => {
      const { low, high } = medianDifference(sample(40, 2 * run + 10), sample(40, 2 * run + 11, 5));
      return low !== null && high !== null && low <= 5 && high >= 5;
    }).filter(Boolean).length;
    expect(covered).toBeGreaterThanOrEqual(88);
  });

  it('draws long lists by rank with the same result as value by value', () => {
    const width = (n: number) => {
      const { low, high } = medianDifference(sample(n, 7), sample(n, 8));
      return (high ?? 0) - (low ?? 0);
    };
    // One below the border and one on it: almost the same data, two ways of drawing.
    expect(width(1000) / width(999)).toBeGreaterThan(0.85);
    expect(width(1000) / width(999)).toBeLessThan(1.15);
  });

  it('has no interval for a single value', () => {
    expect(medianDifference([3], [4, 5])).toEqual({ estimate: 1.5, low: null, high: null });
    expect(medianDifference([], [4]).estimate).toBeNull();
  });
});
