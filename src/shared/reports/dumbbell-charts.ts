import type { MeasureComparison } from '../measures/comparison.ts';
import type { Measure } from '../measures/measure.ts';
import type { DumbbellChart } from './chart.ts';

export type ComparedTitle = {
  readonly measure: Pick<Measure, 'title'>;
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
    const key = `${axis.unit} ${axis.min} ${axis.max}`;
    groups.set(key, [...(groups.get(key) ?? []), compared]);
  }
  return [...groups.values()].map((group) => dumbbellChart(title, group));
}

/** What a measure is called where its title was left empty. */
export const measureTitle = ({ title }: Pick<Measure, 'title'>): string =>
  title === '' ? 'A measure without a title' : title;

function dumbbellChart(title: string, group: readonly ComparedTitle[]): DumbbellChart {
  const [first] = group;
  const axis = first?.comparison.axis ?? { min: 0, max: 1, unit: '' };
  const name = first && group.length === 1 ? measureTitle(first.measure) : title;
  const unit = axis.unit === '' ? '' : ` In ${axis.unit === '%' ? 'per cent' : axis.unit}.`;
  return {
    kind: 'dumbbell',
    title: `${name}: before and after`,
    note: `Hollow circle before, solid diamond after.${unit} Difference with its 95 % interval where one can be given.`,
    axis,
    rows: group.map(({ measure, comparison }) => ({
      label: measureTitle(measure),
      counts: `${comparison.before.basis} → ${comparison.after.basis}`,
      before: comparison.before.value ?? 0,
      after: comparison.after.value ?? 0,
      beforeText: bareNumber(comparison.before.valueText),
      afterText: bareNumber(comparison.after.valueText),
      difference: bareNumber(comparison.differenceText),
      interval: comparison.intervalText,
    })),
  };
}

/** The unit stands once, in the chart's note: `−32.1 for each 10,000 orders` is `−32.1` on its mark. */
const bareNumber = (text: string): string =>
  /^[+−]?\p{Sc}?\d[\d,]*(\.\d+)?/u.exec(text)?.[0] ?? text;
