import { chartAlternative, chartTable } from '../chart-alternative.ts';
import type { Chart } from '../chart.ts';
import { dumbbellCharts } from '../dumbbell-charts.ts';
import { chosenChart, measureChart } from '../measure-chart.ts';
import type { ReportChange } from '../reported-accounts.ts';
import type { Block, FigureBlock } from '../report.ts';
import { changeTitle } from './summary.ts';

/**
 * The drawings of a change: one dumbbell chart for all measures that share a
 * scale (its numbers stand in the table of before and after), then each measure
 * in the form that was chosen, or that suits its data, with its numbers.
 */
export function changeFigures(change: ReportChange): readonly Block[] {
  const own = change.measures.flatMap((reported) => {
    const form = chosenChart(reported, change.change);
    if (form === null || form === 'dumbbell') return [];
    return measureChart(reported, change.change, form) ?? [];
  });
  return [
    ...dumbbellCharts(changeTitle(change), change.measures).map(figure),
    ...own.flatMap((chart) => [figure(chart), ...shortTable(chart)]),
  ];
}

const figure = (chart: Chart): FigureBlock => ({
  type: 'figure',
  chart,
  alt: chartAlternative(chart),
  caption: `${chart.title}. ${chart.note}`,
});

/** More rows than this would bury the account; the drawing and its words still say what they hold. */
const mostRows = 120;

function shortTable(chart: Chart): readonly Block[] {
  const table = chartTable(chart);
  return table.rows.length > mostRows ? [] : [table];
}
