import { choosePhases } from '../measures/comparing/choose-phases.ts';
import { comparabilityOf } from '../measures/comparing/comparability.ts';
import { axisOf } from '../measures/comparing/chart-axis.ts';
import { fewestForNumbers, valuesOf } from '../measures/comparing/findings.ts';
import { numberText, withUnit } from '../measures/comparing/number-text.ts';
import { scaleOf, usableObservations } from '../measures/comparing/usable-observations.ts';
import { changesOf } from '../measures/comparing/count-moves.ts';
import type { MeasureComparison } from '../measures/comparison.ts';
import type { Measure, Observation, Phase } from '../measures/measure.ts';
import { countRecommendations } from '../measures/statistics/net-promoter.ts';
import { quantile } from '../measures/statistics/quantile.ts';
import { sorted } from '../measures/statistics/sample.ts';
import type { ChangesChart, SlopeChart, StackedChart, StripChart } from './chart.ts';
import { mostSlopes } from './chart.ts';
import { measureTitle } from './dumbbell-charts.ts';

/** Bars with more parts than this can no longer be labelled. */
const mostAnswers = 11;

/** The phases as they are compared: pairs where people can be matched. */
export const phasesOf = (measure: Measure) => choosePhases(measure, usableObservations(measure));

/** Two scales have no axis in common. */
const isUnlike = (measure: Measure): boolean => comparabilityOf(measure).blocks.length > 0;

/** A line for each person; `null` without pairs, or with more than can be told apart. */
export function slopeChart(measure: Measure): SlopeChart | null {
  const { before, after, paired } = phasesOf(measure);
  if (!paired || before.length > mostSlopes || isUnlike(measure)) return null;
  return {
    kind: 'slope',
    title: measureTitle(measure),
    note: `One line for each who answered twice; what went down is dashed.${inUnit(measure)}`,
    axis: axisOf(measure, { before, after, paired }),
    lines: before.map(({ who, value }, index) => ({
      label: who ?? '',
      before: value,
      after: after[index]?.value ?? value,
    })),
  };
}

/** How much each person changed; `null` without pairs. */
export function changesChart(measure: Measure): ChangesChart | null {
  const { before, after, paired } = phasesOf(measure);
  if (!paired || isUnlike(measure)) return null;
  const changes = changesOf(valuesOf(before), valuesOf(after));
  const counts = new Map<number, number>();
  for (const change of changes) counts.set(change, (counts.get(change) ?? 0) + 1);
  if (counts.size > 41) return null;
  const columns = [...counts]
    .map(([change, count]) => ({ change, count }))
    .sort((one, other) => one.change - other.change);
  const reach = Math.max(1, ...columns.map(({ change }) => Math.abs(change)));
  return {
    kind: 'changes',
    title: `${measureTitle(measure)}: after minus before`,
    note: `One mark for each who answered twice: a solid triangle went up, a hollow one down, a ring stayed.${inUnit(measure)}`,
    axis: { min: -reach, max: reach, unit: '' },
    columns,
  };
}

/** The share of every answer; `null` where answers are no small set. */
export function stackedChart(measure: Measure, comparison: MeasureComparison): StackedChart | null {
  if (comparison.isBlocked) return null;
  const { before, after } = usableObservations(measure);
  const answers = answersOf(measure, valuesOf([...before, ...after]));
  if (answers === null) return null;
  const bar = (phase: Phase, observations: readonly Observation[]) => ({
    label: phase === 'before' ? 'Before' : 'After',
    basis: barBasis(measure, comparison[phase]),
    counts: answers.map(({ holds }) => valuesOf(observations).filter(holds).length),
  });
  return {
    kind: 'stacked',
    title: measureTitle(measure),
    note: 'Every answer by its share, the best on the right and darkest; each part says the answer and how many gave it.',
    answers: answers.map(({ name }) => name),
    bars: [bar('before', before), bar('after', after)].filter(({ counts }) =>
      counts.some((count) => count > 0),
    ),
  };
}

function barBasis({ kind }: Measure, phase: MeasureComparison['before']): string {
  if (kind !== 'nps' || phase.low === null || phase.high === null) {
    return phase.basis.replace(/, mean\b/, `, mean ${phase.valueText}`);
  }
  return `score ${phase.valueText} (${numberText(Math.round(phase.low))} to ${numberText(Math.round(phase.high))}), ${phase.n} answers`;
}

type Answer = { readonly name: string; readonly holds: (value: number) => boolean };

function answersOf(measure: Measure, values: readonly number[]): readonly Answer[] | null {
  if (measure.kind === 'nps') {
    const is = (part: 'promoters' | 'passives' | 'detractors') => (value: number) =>
      countRecommendations([value])[part] === 1;
    return [
      { name: 'Detractors 0–6', holds: is('detractors') },
      { name: 'Passives 7–8', holds: is('passives') },
      { name: 'Promoters 9–10', holds: is('promoters') },
    ];
  }
  if (measure.kind === 'yes-no') {
    const [good, bad] = measure.better === 'higher' ? [1, 0] : [0, 1];
    return [bad, good].map((answer) => ({
      name: answer === 1 ? 'Yes' : 'No',
      holds: (value) => value === answer,
    }));
  }
  const scale = scaleOf(measure);
  if (scale === null || !values.every(Number.isInteger)) return null;
  if (!Number.isInteger(scale.min) || scale.max - scale.min >= mostAnswers) return null;
  const steps = Array.from({ length: scale.max - scale.min + 1 }, (_, step) => scale.min + step);
  const worstFirst = measure.better === 'higher' ? steps : steps.toReversed();
  return worstFirst.map((answer) => ({
    name: numberText(answer),
    holds: (value) => value === answer,
  }));
}

/** Every single value; below five in a phase that is all that is shown. `null` for counts, whose values are not alike. */
export function stripChart(measure: Measure, comparison: MeasureComparison): StripChart | null {
  if (measure.kind === 'count' || comparison.isBlocked) return null;
  const phases = phasesOf(measure);
  const strip = (phase: Phase): StripChart['strips'][number] => {
    const values = valuesOf(phases[phase]);
    const label = phase === 'before' ? 'Before' : 'After';
    const recalled = phase === 'before' && measure.recalled ? ', remembered afterwards' : '';
    return { label: `${label}${recalled}`, phase, values, middle: middleOf(values, measure.unit) };
  };
  return {
    kind: 'strip',
    title: measureTitle(measure),
    note: `Every value by itself; where there are five or more, a bar spans the middle half, cut by the median.${inUnit(measure)}`,
    axis: measure.kind === 'yes-no' ? { min: 0, max: 1, unit: '' } : singleAxis(measure, phases),
    strips: [strip('before'), strip('after')].filter(({ values }) => values.length > 0),
  };
}

/** Single answers stand on their own scale, not on that of shares and scores. */
function singleAxis(measure: Measure, phases: ReturnType<typeof phasesOf>) {
  const scale = measure.kind === 'csat' || measure.kind === 'nps' ? scaleOf(measure) : null;
  return scale === null
    ? axisOf(measure, phases)
    : { min: scale.min, max: scale.max, unit: measure.unit };
}

function middleOf(values: readonly number[], unit: string) {
  if (values.length < fewestForNumbers) return null;
  const order = sorted(values);
  const [q1, median, q3] = [quantile(order, 0.25), quantile(order, 0.5), quantile(order, 0.75)];
  const text = `median ${withUnit(numberText(median), unit)}, middle half ${numberText(q1)} to ${numberText(q3)}`;
  return { q1, median, q3, text };
}

const inUnit = ({ unit }: Measure): string => (unit === '' ? '' : ` In ${unit}.`);
