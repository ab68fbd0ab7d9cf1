import { describe, expect, it } from 'vitest';
import { runChart } from '#shared/measures/statistics/run-chart.ts';
import { findSignals } from '#shared/measures/statistics/xmr-signals.ts';
import { xmr } from '#shared/measures/statistics/xmr.ts';

/** Around a mean of 10 with limits at 4 and 16. */
const signalsOf = (values: readonly number[]) => findSignals(values, 10, 6);

describe('signals around a mean of 10 with limits at 4 and 16', () => {
  it('takes a point on the limit for inside and one beyond it for outside', () => {
    expect(signalsOf([10, 16, 10, 16.01, 9])).toEqual([{ rule: 'outside', points: [3] }]);
  });

  it('needs seven on one side for a shift, and a point on the mean ends the row', () => {
    expect(signalsOf([11, 12, 11, 12, 11, 12])).toEqual([]);
    expect(signalsOf([11, 12, 11, 12, 11, 12, 10, 11])).toEqual([]);
    expect(signalsOf([9, 11, 12, 11, 12, 11, 12, 11, 12])).toEqual([
      { rule: 'shift', points: [1, 2, 3, 4, 5, 6, 7, 8] },
    ]);
  });

  it('needs seven points for a trend, and equal neighbours end it', () => {
    expect(signalsOf([7, 8, 9, 10, 11, 12])).toEqual([]);
    expect(signalsOf([7, 8, 9, 10, 10, 11, 12, 13])).toEqual([]);
    expect(signalsOf([13, 12, 11, 10, 9, 8, 7])).toEqual([
      { rule: 'trend', points: [0, 1, 2, 3, 4, 5, 6] },
    ]);
  });

  it('takes two of three near a limit only while all three are on its side', () => {
    expect(signalsOf([14.5, 11, 15])).toEqual([{ rule: 'twoOfThree', points: [0, 2] }]);
    expect(signalsOf([14.5, 9, 15])).toEqual([]);
    expect(signalsOf([14.5, 11, 5])).toEqual([]);
    expect(signalsOf([14, 14, 14])).toEqual([]);
  });

  it('tells two such places apart', () => {
    expect(signalsOf([15, 15, 11, 10, 9, 5, 5, 9])).toEqual([
      { rule: 'twoOfThree', points: [0, 1] },
      { rule: 'twoOfThree', points: [5, 6] },
    ]);
  });
});

describe('limits', () => {
  it('move with every point up to the twelfth and stand still from then on', () => {
    const steady = [62, 58, 65, 60, 57, 63, 61, 59, 64, 60, 62, 58];
    expect(xmr(steady.slice(0, 11)).locked).toBe(false);
    const more = xmr([...steady, 90, 91]);
    expect([more.mean, more.upper]).toEqual([xmr(steady).mean, xmr(steady).upper]);
    expect(more.n).toBe(14);
  });

  it('need two points', () => {
    expect(xmr([5])).toMatchObject({ mean: 5, lower: null, upper: null });
    expect(xmr([])).toMatchObject({ n: 0, mean: null, signals: [] });
  });
});

describe('a run chart', () => {
  it('passes over points on the median when it counts six on one side', () => {
    expect(runChart([5, 6, 5, 3, 6, 5, 6], 3).shifts).toEqual([[0, 1, 2, 4, 5, 6]]);
    expect(runChart([5, 6, 5, 3, 6, 5], 3).shifts).toEqual([]);
  });

  it('finds five that rise', () => {
    expect(runChart([1, 2, 3, 4, 5, 1]).trends).toEqual([[0, 1, 2, 3, 4]]);
    expect(runChart([1, 2, 3, 4, 1]).trends).toEqual([]);
  });

  it('stands around its own median when none is given', () => {
    expect(runChart([1, 9, 2, 8]).median).toBe(5);
    expect(runChart([]).median).toBeNull();
  });
});
