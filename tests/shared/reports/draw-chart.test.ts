import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartAlternative, chartTable } from '#shared/reports/chart-alternative.ts';
import { documentPalette } from '#shared/reports/chart-palette.ts';
import type { Chart, DumbbellChart, SeriesChart } from '#shared/reports/chart.ts';
import { drawChart } from '#shared/reports/draw-chart.ts';
import { runsText } from '#shared/reports/report.ts';
import { svgText } from '#shared/reports/svg-node.ts';
import { wrapText } from '#shared/reports/text-width.ts';
import { expectTidy, ofTag, textsIn } from './expect-tidy.ts';

const row = (given: Partial<DumbbellChart['rows'][number]> = {}) => {
  const { before = 45, after = 86 } = given;
  return {
    label: 'Made welcome',
    counts: '9/20 → 19/22',
    before,
    after,
    beforeText: String(before),
    afterText: String(after),
    difference: '+41',
    interval: '13 to 63',
    ...given,
  };
};

const dumbbell = (
  rows: DumbbellChart['rows'],
  axis: DumbbellChart['axis'] = { min: 0, max: 100, unit: '%' },
): DumbbellChart => ({ kind: 'dumbbell', title: 'Cards', note: '', axis, rows });

const series = (given: Partial<SeriesChart> = {}): SeriesChart => ({
  kind: 'series',
  title: 'Minutes to the first hello',
  note: '',
  axis: { min: 0, max: 15, unit: 'min' },
  points: [6, 9, 7, 3, 2, 4].map((value, index) => ({
    label: `${index + 2} Feb`,
    value,
    signal: index === 4,
  })),
  segments: [
    { from: 0, to: 2, label: 'Before: mean 7.3', mean: 7.3, lower: 1, upper: 14.1 },
    { from: 3, to: 5, label: 'After: mean 3', mean: 3, lower: null, upper: null },
  ],
  changes: [{ index: 3, label: 'Change, 5 Feb' }],
  ...given,
});

const draw = (chart: Chart, width = 484) => drawChart(chart, { width, palette: documentPalette });
describe('a dumbbell chart', () => {
  test('tells before from after by shape: a hollow circle and a solid diamond', () => {
    const drawing = draw(dumbbell([row()]));
    expect(ofTag(drawing, 'circle')).toMatchObject([{ attributes: { fill: '#ffffff' } }]);
    expect(ofTag(drawing, 'path').map((path) => path.attributes['fill'])).toContain(
      documentPalette.after,
    );
  });

  test('places values by the scale', () => {
    const drawing = draw(
      dumbbell([row({ before: 0, after: 100 }), row({ before: 50, after: 100 })]),
    );
    const [first, second] = ofTag(drawing, 'circle').map((mark) => Number(mark.attributes['cx']));
    const end = Number(
      /^M([\d.]+)/.exec(String(ofTag(drawing, 'path').at(-1)?.attributes['d']))?.[1],
    );
    expect(second).toBeCloseTo(((first ?? 0) + end) / 2, 0);
  });

  test.each([320, 484, 640])(
    'keeps its words apart at %i pixels, equal and close values included',
    (width) => {
      const rows = [
        row({ before: 5, after: 5 }),
        row({ before: 50, after: 51, difference: '', interval: '' }),
        row({
          before: 100,
          after: 0,
          label: 'A very long question that goes on and on about the visit and the food',
        }),
        row({ counts: '12,345/23,456 → 23,456/34,567', interval: '−1,234.5 to 1,234.5' }),
      ];
      expectTidy(draw(dumbbell(rows), width));
    },
  );

  test('a label beyond two lines ends in an ellipsis', () => {
    const long = 'word '.repeat(40).trim();
    expect(textsIn(draw(dumbbell([row({ label: long })]))).some((text) => text.endsWith('…'))).toBe(
      true,
    );
  });

  test('a value beyond the axis widens the axis', () => {
    expectTidy(draw(dumbbell([row({ before: -500, after: 9_000 })])));
  });

  test('without differences there is no column for them', () => {
    const plain = row({ difference: '', interval: '' });
    expect(textsIn(draw(dumbbell([plain])))).not.toContain('Difference');
  });

  test('forty rows and none are drawn', () => {
    expectTidy(draw(dumbbell(Array.from({ length: 40 }, () => row()))));
    expectTidy(draw(dumbbell([])));
  });

  test('any numbers and names keep apart and finite', () => {
    const value = fc.oneof(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.integer({ min: 0, max: 100 }),
    );
    const name = fc.oneof(
      fc.lorem({ maxCount: 12 }),
      fc.string({ maxLength: 30 }),
      fc.constant('W'.repeat(60)),
    );
    fc.assert(
      fc.property(
        fc.array(fc.record({ before: value, after: value, label: name, counts: name }), {
          maxLength: 6,
        }),
        fc.integer({ min: 100, max: 900 }),
        (rows, width) => {
          const axis = { min: 0, max: 100, unit: 'min' };
          const drawn = rows.map(({ before, after, label, counts }) =>
            row({
              before,
              after,
              label,
              counts,
              beforeText: before.toPrecision(3),
              afterText: after.toPrecision(3),
            }),
          );
          expectTidy(draw(dumbbell(drawn, axis), width));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a series chart', () => {
  test('draws circles before the change, diamonds after, and a square round a signal', () => {
    const drawing = draw(series());
    expect(ofTag(drawing, 'circle')).toHaveLength(3);
    expect(ofTag(drawing, 'rect')).toHaveLength(2);
    expect(textsIn(drawing)).toContain('Signal: more than the usual ups and downs');
  });

  test('breaks the line at the change', () => {
    const paths = ofTag(draw(series()), 'path').map((path) => String(path.attributes['d']));
    expect(paths.find((path) => path.split('L').length > 3)?.split('M')).toHaveLength(3);
  });

  test.each([320, 484, 640])('keeps its words apart at %i pixels', (width) => {
    expectTidy(draw(series(), width));
    const long =
      'Before everything was different: mean 12,345.6, trial limits 10,000 to 15,000 pounds a week';
    const [first, second] = series().segments;
    const segments = [first, second].flatMap((each) => (each ? [{ ...each, label: long }] : []));
    expectTidy(draw(series({ segments }), width));
  });

  test.each([0, 1, 2, 400])('draws %i points', (count) => {
    const points = Array.from({ length: count }, (_, index) => ({
      label: `${index}`,
      value: index % 7,
      signal: false,
    }));
    expectTidy(draw(series({ points, segments: [], changes: [] })));
  });

  test('equal values give a drawing all the same', () => {
    const points = [5, 5, 5].map((value) => ({ label: 'x', value, signal: false }));
    const axis = { min: 5, max: 5, unit: '' };
    expectTidy(draw(series({ axis, points, segments: [], changes: [] })));
  });
});

test('the words of a chart say the same numbers', () => {
  expect(chartAlternative(dumbbell([row()]))).toContain(
    'Made welcome (9/20 → 19/22): 45 before, 86 after, difference +41 (95 % interval 13 to 63).',
  );
  expect(chartAlternative(series())).toContain('1 point marked as a signal: 6 Feb.');
});

test('the table of a series puts the values of a day together', () => {
  const points = [
    { label: '2 Feb', value: 4.1, signal: false },
    { label: '2 Feb', value: 7, signal: true },
    { label: '3 Feb', value: -2, signal: false },
  ];
  const { rows } = chartTable(series({ points, segments: [], changes: [] }));
  expect(rows.map(({ cells }) => cells.map(runsText))).toEqual([
    ['2 Feb', '4.1; 7', 'signal'],
    ['3 Feb', '−2', 'none'],
  ]);
});

test('drawings escape what could be markup', () => {
  const drawing = svgText(draw(dumbbell([row({ label: '<b>&"\u0001' })])));
  expect(drawing).toContain('&lt;b&gt;&amp;&quot;\uFFFD');
});

test('a word longer than the line is cut, never lost', () => {
  expect(wrapText('abcdefghij klm', 10, 25, 9).join('').replaceAll(' ', '')).toBe('abcdefghijklm');
});
