import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareMeasure } from '#shared/measures/compare-measure.ts';
import type { Measure, Observation } from '#shared/measures/measure.ts';
import { chartAlternative, chartTable } from '#shared/reports/chart-alternative.ts';
import { documentPalette } from '#shared/reports/chart-palette.ts';
import { drawChart } from '#shared/reports/draw-chart.ts';
import { chosenChart, measureChart, possibleCharts } from '#shared/reports/measure-chart.ts';
import { anyMeasure } from '../measures/any-measure.ts';
import { makeMeasure, times } from '../measures/make-measure.ts';
import { nodes } from './expect-tidy.ts';

const change = { changedOn: '2026-02-16' };
const compared = (measure: Measure) => ({ measure, comparison: compareMeasure(measure, null) });
const best = (measure: Measure) => chosenChart(compared(measure), change);

const coded = (values: readonly number[]): readonly Partial<Observation>[] =>
  values.map((value, index) => ({ value, who: `C${index}` }));
const daily = (values: readonly number[], first: number): readonly Partial<Observation>[] =>
  values.map((value, index) => ({
    value,
    date: `2026-02-${String(first + index).padStart(2, '0')}`,
  }));

describe('the drawing of a measure is chosen by its data', () => {
  it.each([
    ['few answers: every one by itself', makeMeasure({}, [3, 4, 2], [4, 5, 5]), 'strip'],
    [
      'few pairs: a line for each',
      makeMeasure({}, coded(times(8, 3)), coded(times(8, 4))),
      'slope',
    ],
    [
      'many pairs: how much each changed',
      makeMeasure({}, coded(times(30, 3)), coded(times(30, 4))),
      'changes',
    ],
    [
      'ratings by others: every answer by its share',
      makeMeasure({}, times(9, 3), times(9, 4)),
      'stacked',
    ],
    ['recommendations', makeMeasure({ kind: 'nps' }, times(9, 3), times(9, 10)), 'stacked'],
    ['shares', makeMeasure({ kind: 'csat' }, times(9, 3), times(9, 4)), 'dumbbell'],
    [
      'rates',
      makeMeasure({ kind: 'count' }, [{ value: 4, exposure: 90 }], [{ value: 2, exposure: 80 }]),
      'dumbbell',
    ],
    ['times', makeMeasure({ kind: 'time', scale: null }, times(9, 3), times(9, 4)), 'strip'],
    [
      'a value a day',
      makeMeasure({ kind: 'series', scale: null }, daily(times(14, 3), 2), daily(times(9, 5), 16)),
      'xmr',
    ],
  ] as const)('%s', (_, measure, form) => {
    expect(best(measure)).toBe(form);
  });

  it('a person’s choice is kept where the data have that form, and passed over where not', () => {
    const pairs = [coded(times(8, 3)), coded(times(8, 4))] as const;
    expect(best(makeMeasure({ chart: 'stacked' }, ...pairs))).toBe('stacked');
    expect(best(makeMeasure({ chart: 'xmr' }, ...pairs))).toBe('slope');
  });

  it('two scales have no drawing in common', () => {
    const { beforeDiffered } = makeMeasure({});
    const scale = { min: 0, max: 10, good: null };
    const measure = makeMeasure(
      { beforeDiffered: { ...beforeDiffered, scale } },
      times(9, 8),
      times(9, 4),
    );
    expect(possibleCharts(compared(measure), change)).toEqual([]);
  });
});

it('whatever was recorded, every form is drawn with numbers that are numbers', () => {
  fc.assert(
    fc.property(anyMeasure, (measure) => {
      const drawable = compared(measure);
      for (const form of possibleCharts(drawable, change)) {
        const chart = measureChart(drawable, change, form);
        if (chart === null) continue;
        const drawn = nodes(drawChart(chart, { width: 600, palette: documentPalette }));
        const attributes = drawn.map((node) =>
          JSON.stringify({ ...node.attributes, 'data-mark': '' }),
        );
        expect(attributes.join()).not.toMatch(/NaN|Infinity|null|undefined/);
        expect(chartAlternative(chart)).not.toMatch(/NaN|Infinity|undefined/);
        expect(JSON.stringify(chartTable(chart))).not.toMatch(/NaN|Infinity|undefined/);
      }
    }),
    { numRuns: 200 },
  );
});
