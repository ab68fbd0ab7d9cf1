import type { Caution } from '../comparison.ts';
import type { Observation } from '../measure.ts';
import { mean, variance } from '../statistics/sample.ts';
import { fewestForNumbers, valuesOf, type ComparedPhases, type PhaseFinding } from './findings.ts';
import { daySpan } from './day-span.ts';
import { inDayOrder } from './in-day-order.ts';
import { counted } from './number-text.ts';
import { scaleOf, type ComparedMeasure } from './usable-observations.ts';

const dayLength = 86_400_000;
/** From this ratio on, two periods are too unlike to pass in silence. */
const unlikePeriods = 1.5;

/** Doubts about when it was measured: a bad start, unequal periods, days on the wrong side of the change. */
export function timingCautions(
  measure: ComparedMeasure,
  phases: ComparedPhases,
  before: PhaseFinding,
  changedOn: string | null,
): readonly Caution[] {
  return [
    ...(startedBadly(measure, phases.before, before) ? [regression] : []),
    ...periodCautions(phases),
    ...dayCautions(phases, changedOn),
  ];
}

/** A start in the worst quarter of the scale, or worse just before the change than in the time before. */
function startedBadly(
  measure: ComparedMeasure,
  observations: readonly Observation[],
  { n, value }: PhaseFinding,
): boolean {
  if (n < fewestForNumbers || value === null) return false;
  const range = rangeOf(measure);
  if (range !== null) {
    const good = (value - range.min) / (range.max - range.min);
    if ((measure.better === 'higher' ? good : 1 - good) <= 0.25) return true;
  }
  if (measure.kind === 'count' || !observations.every(({ date }) => date !== null)) return false;
  const values = valuesOf(inDayOrder(observations));
  const last = Math.max(2, Math.round(values.length / 3));
  const fall = mean(values.slice(-last)) - mean(values.slice(0, -last));
  const worse = measure.better === 'higher' ? -fall : fall;
  return worse > Math.sqrt(variance(values));
}

function rangeOf(measure: ComparedMeasure): { readonly min: number; readonly max: number } | null {
  if (measure.kind === 'nps') return { min: -100, max: 100 };
  if (measure.kind === 'csat' || measure.kind === 'yes-no') return { min: 0, max: 100 };
  return scaleOf(measure);
}

function periodCautions({ before, after }: ComparedPhases): readonly Caution[] {
  const first = daysCovered(before);
  const second = daysCovered(after);
  if (first === null || second === null) return [];
  if (Math.max(first, second) / Math.min(first, second) < unlikePeriods) return [];
  return [
    {
      gate: 'unlike-periods',
      text: `The periods are not alike: ${counted(first, 'day')} before, ${counted(second, 'day')} after.`,
    },
  ];
}

function daysCovered(observations: readonly Observation[]): number | null {
  const { firstDay, lastDay } = daySpan(observations);
  const dated = observations.filter(({ date }) => date !== null).length;
  if (firstDay === null || lastDay === null || dated < 2) return null;
  return Math.round((Date.parse(lastDay) - Date.parse(firstDay)) / dayLength) + 1;
}

function dayCautions({ before, after }: ComparedPhases, changedOn: string | null) {
  if (changedOn === null) return [];
  const misplaced =
    before.filter(({ date }) => date !== null && date >= changedOn).length +
    after.filter(({ date }) => date !== null && date < changedOn).length;
  if (misplaced === 0) return [];
  return [
    {
      gate: 'days-and-phases',
      text: `${counted(misplaced, 'observation lies', 'observations lie')} on the other side of the day of the change. Check the days.`,
    },
  ];
}

const regression: Caution = {
  gate: 'regression-to-the-mean',
  text: 'The start was unusually bad, and what starts there tends to get better by itself.',
};
