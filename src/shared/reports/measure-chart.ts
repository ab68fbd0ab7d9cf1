import type { Change } from '../measures/change.ts';
import type { MeasureComparison } from '../measures/comparison.ts';
import { chartChoices, type Measure } from '../measures/measure.ts';
import type { Chart } from './chart.ts';
import {
  changesChart,
  phasesOf,
  slopeChart,
  stackedChart,
  stripChart,
} from './distribution-charts.ts';
import { dumbbellCharts } from './dumbbell-charts.ts';
import { seriesChart } from './series-chart.ts';
import { fewestForNumbers } from '../measures/comparing/findings.ts';

export type ChartForm = (typeof chartChoices)[number];

/** The names a person chooses by. */
export const chartNames: Readonly<Record<ChartForm, string>> = {
  dumbbell: 'Two marks, before and after',
  slope: 'A line for each person',
  changes: 'How much each person changed',
  stacked: 'Every answer by its share',
  strip: 'Every value by itself',
  run: 'In time, with the median (run chart)',
  xmr: 'In time, with limits (XmR)',
};

type Drawable = { readonly measure: Measure; readonly comparison: MeasureComparison };
type ChangeDay = Pick<Change, 'changedOn'> | null;

/** The drawing of a measure in one form; `null` where its data have no such form. */
export function measureChart(
  { measure, comparison }: Drawable,
  change: ChangeDay,
  choice: ChartForm,
): Chart | null {
  switch (choice) {
    case 'dumbbell':
      return dumbbellCharts('', [{ measure, comparison }])[0] ?? null;
    case 'slope':
      return slopeChart(measure);
    case 'changes':
      return changesChart(measure);
    case 'stacked':
      return stackedChart(measure, comparison);
    case 'strip':
      return stripChart(measure, comparison);
    case 'run':
    case 'xmr':
      return seriesChart(measure, change, choice);
  }
}

/** The forms a measure's data can be drawn in, the best first. */
export function possibleCharts(drawable: Drawable, change: ChangeDay): readonly ChartForm[] {
  const order = [...new Set([...bestForms(drawable.measure), ...chartChoices])];
  return order.filter((choice) => measureChart(drawable, change, choice) !== null);
}

/** The form a person chose, or else the best that the data allow; `null` where there is nothing to draw. */
export function chosenChart(drawable: Drawable, change: ChangeDay): ChartForm | null {
  const possible = possibleCharts(drawable, change);
  const { chart } = drawable.measure;
  return possible.find((choice) => choice === chart) ?? possible[0] ?? null;
}

/**
 * By the kind of data (domain notes, which statistic): single values while there
 * are fewer than five, lines for few pairs, a dumbbell for shares and rates.
 */
function bestForms(measure: Measure): readonly ChartForm[] {
  const { before, after, paired } = phasesOf(measure);
  const isFew = Math.min(before.length, after.length) < fewestForNumbers;
  const isSingle = before.length === 1 && after.length === 1;
  switch (measure.kind) {
    case 'csat':
    case 'yes-no':
      return isFew ? ['strip'] : ['dumbbell'];
    case 'rating':
    case 'ces':
      if (paired) return ['slope', 'changes'];
      return isFew && !isSingle ? ['strip'] : isSingle ? ['dumbbell'] : ['stacked', 'strip'];
    case 'self-rating':
      return isSingle || !paired ? ['dumbbell', 'strip'] : ['slope', 'changes'];
    case 'nps':
      return isFew ? ['strip'] : ['stacked'];
    case 'count':
      return ['dumbbell'];
    case 'time':
    case 'amount':
      return isOneADay(measure) ? ['xmr', 'strip'] : ['strip'];
    case 'series':
      return ['xmr', 'strip'];
  }
}

/** One value a day is a course in time; many a day are a heap. */
const isOneADay = ({ observations }: Measure): boolean =>
  observations.length > 0 &&
  new Set(observations.map(({ date }) => date)).size === observations.length;
