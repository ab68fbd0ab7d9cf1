import type { MeasureComparison, PhaseSummary } from '../measures/comparison.ts';
import type { Measure } from '../measures/measure.ts';
import type { DumbbellChart } from './chart.ts';

export type ComparedTitle = {
  readonly measure: Pick<Measure, 'title' | 'kind' | 'effortVersion'>;
  readonly comparison: MeasureComparison;
};

/**
 * One chart for all measures that share a scale, in the order given; measures
 * without a number for both phases have no row. `title` says what they belong to.
 */
export function dumbbellCharts(
  title: string,
  measures: readonly ComparedTitle[],
): readonly DumbbellChart[] {
  const groups = new Map<string, ComparedTitle[]>();
  for (const compared of measures) {
    const { axis, before, after } = compared.comparison;
    if (before.value === null || after.value === null) continue;
    const version = compared.measure.kind === 'ces' ? compared.measure.effortVersion : '';
    const key = `${axis.unit} ${axis.min} ${axis.max} ${version}`;
    groups.set(key, [...(groups.get(key) ?? []), compared]);
  }
  return [...groups.values()].flatMap((group) =>
    onPages(group).map((page) => dumbbellChart(title, page)),
  );
}

/** More rows than this would not fit on a page of a document with the words at their size. */
const mostRows = 12;

function onPages(group: readonly ComparedTitle[]): readonly (readonly ComparedTitle[])[] {
  const pages = Math.ceil(group.length / mostRows);
  const size = Math.ceil(group.length / pages);
  return Array.from({ length: pages }, (_, page) => group.slice(page * size, (page + 1) * size));
}

/** What a measure is called where its title was left empty. */
export const measureTitle = ({ title }: Pick<Measure, 'title'>): string =>
  title === '' ? 'A measure without a title' : title;

function dumbbellChart(title: string, group: readonly ComparedTitle[]): DumbbellChart {
  const [first] = group;
  const axis = first?.comparison.axis ?? { min: 0, max: 1, unit: '' };
  const name = first && group.length === 1 ? measureTitle(first.measure) : title;
  const unit = axis.unit === '' ? '' : ` In ${axis.unit === '%' ? 'per cent' : axis.unit}.`;
  const hasReach = group.some(({ comparison }) => reachOf(comparison.before) !== null);
  return {
    kind: 'dumbbell',
    title: `${name}: before and after`,
    note: `Hollow circle before, solid diamond after${hasReach ? '; a thin bar is the 95 % interval of each' : ''}.${unit} Difference with its 95 % interval where one can be given.`,
    axis,
    rows: group.map(({ measure, comparison }) => ({
      label: measureTitle(measure),
      counts: `${comparison.before.basis} → ${comparison.after.basis}`,
      before: comparison.before.value ?? 0,
      after: comparison.after.value ?? 0,
      beforeText: bareNumber(comparison.before.valueText),
      afterText: bareNumber(comparison.after.valueText),
      beforeReach: reachOf(comparison.before),
      afterReach: reachOf(comparison.after),
      difference: bareNumber(comparison.differenceText),
      interval: comparison.intervalText,
    })),
  };
}

const reachOf = ({ low, high }: PhaseSummary) =>
  low === null || high === null ? null : { low, high };

/** The unit stands once, in the chart's note: `−32.1 for each 10,000 orders` is `−32.1` on its mark. */
const bareNumber = (text: string): string =>
  /^[+−]?\p{Sc}?\d[\d,]*(\.\d+)?/u.exec(text)?.[0] ?? text;
