import { expect, test } from 'vitest';
import { dumbbellCharts } from '#shared/reports/dumbbell-charts.ts';
import { seriesChart } from '#shared/reports/series-chart.ts';
import { compareMeasure } from '#shared/measures/compare-measure.ts';
import { makeMeasure, times } from '../measures/make-measure.ts';

const days = (values: readonly number[], first: number) =>
  values.map((value, index) => ({
    value,
    date: `2026-02-${String(first + index).padStart(2, '0')}`,
  }));

// The golden series of the domain notes: mean 60.75, mean moving range 4, limits 50.11 to 71.39.
const golden = [62, 58, 65, 60, 57, 63, 61, 59, 64, 60, 62, 58];

test('limits are those of the first twelve values of a stretch', () => {
  const measure = makeMeasure({ kind: 'series', scale: null }, days(golden, 1), days([40, 41], 13));
  const chart = seriesChart(measure, { changedOn: '2026-02-13' });
  expect(chart?.segments[0]).toMatchObject({ from: 0, to: 11, mean: 60.75 });
  expect(chart?.segments[0]?.lower).toBeCloseTo(50.11, 2);
  expect(chart?.segments[0]?.upper).toBeCloseTo(71.39, 2);
  expect(chart?.changes).toEqual([{ index: 12, label: 'Change, 13 Feb' }]);
});

test('a stretch of few values has a mean but no limits', () => {
  const measure = makeMeasure({ kind: 'series', scale: null }, days(golden, 1), days([40, 41], 13));
  const chart = seriesChart(measure, { changedOn: '2026-02-13' });
  expect(chart?.segments[1]).toMatchObject({ mean: 40.5, lower: null, upper: null });
});

test('fewer than twelve dated values make no series', () => {
  const measure = makeMeasure({ kind: 'series', scale: null }, days(golden.slice(1), 1));
  expect(seriesChart(measure, null)).toBeNull();
});

test('answers of yes or no make no series, however many there are', () => {
  const measure = makeMeasure({ kind: 'yes-no', scale: null }, days(times(14, 1), 1));
  expect(seriesChart(measure, null)).toBeNull();
});

test('measures with the same scale share a chart; the marks carry bare numbers', () => {
  const compared = (measure: ReturnType<typeof makeMeasure>) => ({
    measure,
    comparison: compareMeasure(measure, null),
  });
  const shares = ['One', 'Two'].map((title) =>
    compared(makeMeasure({ kind: 'csat', title }, times(6, 5), [...times(3, 5), ...times(3, 1)])),
  );
  const minutes = compared(
    makeMeasure(
      { kind: 'time', title: 'Wait', scale: null, unit: 'minutes' },
      times(6, 8),
      times(6, 3),
    ),
  );
  const charts = dumbbellCharts('A change', [...shares, minutes]);
  expect(charts.map((chart) => chart.rows.map((row) => row.label))).toEqual([
    ['One', 'Two'],
    ['Wait'],
  ]);
  expect(charts[0]?.rows[0]).toMatchObject({ before: 100, beforeText: '100', afterText: '50' });
  expect(charts[1]?.rows[0]).toMatchObject({ beforeText: '8', afterText: '3' });
});
