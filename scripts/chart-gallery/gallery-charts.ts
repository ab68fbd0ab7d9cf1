import { compareMeasure } from '#shared/measures/compare-measure.ts';
import {
  measureDetails,
  type Measure,
  type MeasureKind,
  type Observation,
} from '#shared/measures/measure.ts';
import { seededRandom } from '#shared/measures/statistics/seeded-random.ts';
import type { Chart } from '#shared/reports/chart.ts';
import { dumbbellCharts } from '#shared/reports/dumbbell-charts.ts';
import { measureChart, type ChartForm } from '#shared/reports/measure-chart.ts';

export type GalleryChart = { readonly name: string; readonly chart: Chart };

const sizes = [1, 2, 8, 40];
const longTitle =
  'How satisfied people who came back after a complaint were with the way their matter was settled, in their own words, on the card with the bill';
const changedOn = '2026-03-02';

/** Every kind of chart with 1, 2, 8 and 40 rows or values, and with long words. */
export function galleryCharts(): readonly GalleryChart[] {
  return [
    ...sizes.flatMap(dumbbells),
    ...sizes.flatMap((n) => rates(n)),
    ...sizes.flatMap((n) => single('slope', pairs(n), n)),
    ...sizes.flatMap((n) => single('changes', pairs(n), n)),
    ...[300].flatMap((n) => single('changes', pairs(n), n)),
    ...sizes.flatMap((n) => single('stacked', group('rating', n, 5), n)),
    ...sizes.flatMap((n) => single('stacked', group('nps', n, 10), n)),
    ...sizes.flatMap((n) => single('stacked', group('rating', n, 10), n)),
    ...[...sizes, 2000].flatMap((n) => single('strip', times(n), n)),
    ...[8, 40, 400].flatMap((n) => single('xmr', series(n), n)),
    ...[8, 40].flatMap((n) => single('run', series(n), n)),
    ...single(
      'xmr',
      { ...series(20), rebases: [{ date: '2026-02-15', reason: 'The new till came' }] },
      20,
    ),
  ];
}

function dumbbells(n: number): readonly GalleryChart[] {
  const measures = Array.from({ length: n }, (_, index) => {
    const measure = group('csat', 12 + index, 5, index + 1);
    const title = index % 3 === 1 ? longTitle : `Made welcome at table ${index + 1}`;
    return { ...measure, title };
  });
  const compared = measures.map((measure) => ({
    measure,
    comparison: compareMeasure(measure, null),
  }));
  return dumbbellCharts('All measures of the change', compared).map((chart, page) => ({
    name: `dumbbell ${n}, ${page + 1}`,
    chart,
  }));
}

function rates(n: number): readonly GalleryChart[] {
  const draw = seededRandom(n);
  const observations = (['before', 'after'] as const).flatMap((phase) =>
    Array.from({ length: n }, () =>
      observation(phase, Math.floor(draw() * (phase === 'before' ? 9 : 5)), { exposure: 400 }),
    ),
  );
  const measure = make('count', { unit: 'complaints', exposureUnit: 'orders', observations });
  return single('dumbbell', measure, n, 'rate');
}

function single(
  choice: ChartForm,
  measure: Measure,
  n: number,
  name: string = choice,
): readonly GalleryChart[] {
  const comparison = compareMeasure(measure, null);
  const chart = measureChart({ measure, comparison }, { changedOn }, choice);
  return chart === null ? [] : [{ name: `${name} ${n} ${measure.kind}`, chart }];
}

function pairs(n: number): Measure {
  const draw = seededRandom(n + 1);
  const observations = Array.from({ length: n }, (_, index) => {
    const who =
      index % 5 === 4
        ? `Customer ${index + 1}, the regular from the corner table`
        : `C${index + 1}`;
    const start = 1 + Math.floor(draw() * 4);
    const end = Math.min(5, Math.max(1, start + Math.floor(draw() * 4) - 1));
    return [observation('before', start, { who }), observation('after', end, { who })];
  }).flat();
  return make('rating', { observations });
}

function group(kind: MeasureKind, n: number, most: number, seed = n): Measure {
  const draw = seededRandom(seed);
  const least = kind === 'nps' ? 0 : 1;
  const answer = (lift: number) =>
    least + Math.floor(Math.min(0.999, draw() ** (1 / lift)) * (most - least + 1));
  const observations = [
    ...Array.from({ length: n }, () => observation('before', answer(1.2))),
    ...Array.from({ length: n + 2 }, () => observation('after', answer(2.5))),
  ];
  return make(kind, { scale: { min: least, max: most, good: null }, observations });
}

function times(n: number): Measure {
  const draw = seededRandom(n);
  const wait = (typical: number) =>
    Math.round(typical * Math.exp((draw() + draw() + draw() - 1.5) * 1.2) * 10) / 10;
  const observations = [
    ...Array.from({ length: n }, () => observation('before', wait(7))),
    ...Array.from({ length: n }, () => observation('after', wait(4))),
  ];
  return make('time', { scale: null, unit: 'minutes', better: 'lower', observations });
}

function series(n: number): Measure {
  const draw = seededRandom(n);
  const day = (index: number) =>
    new Date(Date.UTC(2026, 2, 2 + index - n)).toISOString().slice(0, 10);
  const observations = Array.from({ length: 2 * n }, (_, index) => {
    const isBefore = index < n;
    const value = Math.round((isBefore ? 8 : 5) + draw() * 4 + (index === 3 ? 9 : 0));
    return observation(isBefore ? 'before' : 'after', value, { date: day(index) });
  });
  return make('series', { scale: null, unit: 'minutes', better: 'lower', observations });
}

const observation = (
  phase: Observation['phase'],
  value: number,
  given: Partial<Observation> = {},
): Observation => ({ phase, value, date: null, who: null, exposure: null, ...given });

const make = (kind: MeasureKind, given: Partial<Measure>): Measure => ({
  ...measureDetails,
  id: '01k0000000000000000measure',
  changeId: '01k00000000000000000change',
  title: longTitle,
  kind,
  question: '',
  scale: { min: 1, max: 5, good: 4 },
  unit: '',
  exposureUnit: '',
  better: 'higher',
  population: '',
  collection: '',
  asked: { before: null, after: null },
  target: null,
  observations: [],
  ...given,
});
