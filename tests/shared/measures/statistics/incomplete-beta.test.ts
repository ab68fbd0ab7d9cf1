import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLeast, atMost } from '#shared/measures/statistics/binomial-tails.ts';
import { betaQuantile, incompleteBeta } from '#shared/measures/statistics/incomplete-beta.ts';
import { studentTwoSided, studentUpper } from '#shared/measures/statistics/student-t.ts';

const shape = fc.double({ min: 0.5, max: 5000, noNaN: true });
const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe('the incomplete beta function', () => {
  it('is known where it can be written down', () => {
    expect(incompleteBeta(0.3, 1, 1)).toBeCloseTo(0.3, 14);
    expect(incompleteBeta(0.3, 1, 5)).toBeCloseTo(1 - 0.7 ** 5, 14);
    expect(incompleteBeta(0.3, 4, 1)).toBeCloseTo(0.3 ** 4, 14);
    expect(incompleteBeta(0.25, 0.5, 0.5)).toBeCloseTo(1 / 3, 14);
    expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1]);
  });

  it('mirrors itself', () => {
    fc.assert(
      fc.property(share, shape, shape, (x, a, b) => {
        expect(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a)).toBeCloseTo(1, 10);
      }),
    );
  });

  it('is undone by its quantile', () => {
    fc.assert(
      fc.property(share, shape, shape, (p, a, b) => {
        // Right below 1 a step of the last digit of x is worth more than 1e-10.
        expect(incompleteBeta(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 7);
      }),
    );
  });

  it('gives the binomial tails that add up by hand', () => {
    expect(atMost(1, 4, 0.5)).toBeCloseTo(5 / 16, 14);
    expect(atLeast(3, 4, 0.5)).toBeCloseTo(5 / 16, 14);
    expect([atMost(4, 4, 0.5), atLeast(0, 4, 0.5)]).toEqual([1, 1]);
    expect(atLeast(40, 40, 0.1)).toBeCloseTo(1e-40, 50);
  });

  it('gives Student’s t of the printed tables', () => {
    expect(studentUpper(1)).toBeCloseTo(12.7062047364, 9);
    expect(studentUpper(9)).toBeCloseTo(2.2621571628, 9);
    expect(studentUpper(1e6)).toBeCloseTo(1.95996635682, 9);
    expect(studentTwoSided(studentUpper(7.3), 7.3)).toBeCloseTo(0.05, 12);
    expect(studentTwoSided(0, 5)).toBe(1);
  });
});
