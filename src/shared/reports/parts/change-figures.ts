import { chartAlternative, chartTable } from '../chart-alternative.ts';
import type { Chart } from '../chart.ts';
import { dumbbellCharts } from '../dumbbell-charts.ts';
import type { ReportChange } from '../reported-accounts.ts';
import type { Block, FigureBlock } from '../report.ts';
import { seriesChart } from '../series-chart.ts';
import { changeTitle } from './summary.ts';

/**
 * The drawings of a change: one dumbbell chart for all measures that share a
 * scale (its numbers stand in the table of before and after), and a series with
 * its numbers for each measure that has enough dates.
 */
export function changeFigures(change: ReportChange): readonly Block[] {
  const series = change.measures
    .map(({ measure }) => seriesChart(measure, change.change))
    .filter((chart) => chart !== null);
  return [
    ...dumbbellCharts(changeTitle(change), change.measures).map(figure),
    ...series.flatMap((chart) => [figure(chart), chartTable(chart)]),
  ];
}

const figure = (chart: Chart): FigureBlock => ({
  type: 'figure',
  chart,
  alt: chartAlternative(chart),
  caption: `${chart.title}. ${chart.note}`,
});
