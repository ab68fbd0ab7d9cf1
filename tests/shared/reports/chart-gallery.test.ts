import { describe, expect, test } from 'vitest';
import { chartAlternative, chartTable } from '#shared/reports/chart-alternative.ts';
import { documentPalette } from '#shared/reports/chart-palette.ts';
import { drawChart } from '#shared/reports/draw-chart.ts';
import { runsText } from '#shared/reports/report.ts';
import { galleryCharts } from '../../../scripts/chart-gallery/gallery-charts.ts';
import { expectTidy, nodes } from './expect-tidy.ts';

const charts = galleryCharts();

describe('every chart of the gallery', () => {
  test('comes in every kind', () => {
    expect([...new Set(charts.map(({ chart }) => chart.kind))].sort()).toEqual([
      'changes',
      'dumbbell',
      'series',
      'slope',
      'stacked',
      'strip',
    ]);
  });

  test.each(charts)('keeps its words apart at three widths: $name', ({ chart }) => {
    for (const width of [320, 600, 960]) {
      expectTidy(drawChart(chart, { width, palette: documentPalette }));
    }
  });

  test.each(charts)('has its numbers in words and in a table: $name', ({ chart }) => {
    expect(chartAlternative(chart)).not.toMatch(/NaN|Infinity|undefined/);
    const { columns, rows } = chartTable(chart);
    expect(rows.length).toBeGreaterThan(0);
    for (const { cells } of rows) {
      expect(cells).toHaveLength(columns.length);
      expect(cells.map(runsText).join()).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  test.each(charts)('names every mark that can be gone to: $name', ({ chart }) => {
    const marks = nodes(drawChart(chart, { width: 600, palette: documentPalette })).flatMap(
      ({ attributes }) => attributes['data-mark'] ?? [],
    );
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.every((name) => String(name).trim() !== '')).toBe(true);
  });
});
