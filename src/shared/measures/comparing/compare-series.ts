import type { Caution } from '../comparison.ts';
import type { Observation } from '../measure.ts';
import { runChart } from '../statistics/run-chart.ts';
import { mean } from '../statistics/sample.ts';
import { findSignals } from '../statistics/xmr-signals.ts';
import { lockAfter, xmr } from '../statistics/xmr.ts';
import { valuesOf, type ComparedPhases, type Difference } from './findings.ts';
import { directionOf, wordsFor } from './direction.ts';
import { inDayOrder } from './in-day-order.ts';
import { counted, numberText, signedText, withUnit } from './number-text.ts';
import type { ComparedMeasure } from './usable-observations.ts';

/** Below this many points before, limits say too little, and the later values are held against the median. */
const fewestForLimits = 8;

/** Values in time: the later ones are held against the limits, or the median, of the earlier ones. */
export function compareSeries(measure: ComparedMeasure, phases: ComparedPhases): Difference {
  const before = valuesOf(inDayOrder(phases.before));
  const base = valuesOf(sinceRebase(measure, inDayOrder(phases.before)));
  const after = valuesOf(inDayOrder(phases.after));
  const change = mean(after) - mean(before);
  const direction = directionOf(change, signedText(change));
  const changeText = withUnit(signedText(change), measure.unit);
  const found =
    base.length < fewestForLimits ? againstMedian(base, after) : againstLimits(base, after);
  return {
    difference: { estimate: change, low: null, high: null },
    ratio: null,
    differenceText: changeText,
    intervalText: '',
    effects: [],
    followedBy: wordsFor(direction, ['lower values', 'the same mean', 'higher values']),
    direction,
    ...found,
    cautions: [...found.cautions, ...measure.rebases.map(rebased)],
    certainty: `The difference of the means is ${changeText}. ${found.certainty}`,
  };
}

/** Limits set anew before the change leave what came earlier out. */
function sinceRebase({ rebases }: ComparedMeasure, before: readonly Observation[]) {
  const last = before.at(-1)?.date ?? '';
  const day = rebases.reduce(
    (latest, { date }) => (date <= last && date > latest ? date : latest),
    '',
  );
  return day === '' ? before : before.filter(({ date }) => date !== null && date >= day);
}

const rebased = ({ date, reason }: ComparedMeasure['rebases'][number]): Caution => ({
  gate: 'rebased',
  text: `The limits were set anew from ${date.split('-').toReversed().join('/')}: ${reason}`,
});

function againstLimits(before: readonly number[], after: readonly number[]) {
  const { mean: centre, lower, upper, locked } = xmr(before);
  const middle = centre ?? 0;
  const reach = (upper ?? middle) - middle;
  const signals = findSignals(after, middle, reach);
  const outside = signals.filter(({ rule }) => rule === 'outside').length;
  // Values that cannot fall below 0 have no limit there either.
  const low = [...before, ...after].every((value) => value >= 0) ? Math.max(0, lower ?? 0) : lower;
  const limits = `the earlier limits of ${numberText(low ?? 0)} to ${numberText(upper ?? 0)}`;
  return {
    method: 'XmR chart: mean ± 2.66 × mean moving range, the four signals of Making Data Count',
    methodReason: 'It tells a lasting shift from the ups and downs that were there before.',
    certainty: limitsSentence(limits, outside, after.length, signals.length > 0),
    cautions: locked ? [] : [trialLimits(before.length)],
  };
}

function limitsSentence(limits: string, outside: number, n: number, isShifted: boolean): string {
  if (outside > 0) {
    const verb = outside === 1 ? 'lies' : 'lie';
    return `${numberText(outside)} of the ${numberText(n)} later values ${verb} outside ${limits}.`;
  }
  return isShifted
    ? `All later values lie within ${limits}, but in a pattern that chance alone seldom makes.`
    : `All later values lie within ${limits}, so no change is quite possible too.`;
}

function againstMedian(before: readonly number[], after: readonly number[]) {
  const { median, shifts } = runChart(after, runChart(before).median ?? 0);
  const isShifted = shifts.length > 0;
  return {
    method: 'Run chart around the median of the values before',
    methodReason: 'There are too few values before for limits.',
    certainty: isShifted
      ? `Six or more later values in a row lie on one side of the earlier median of ${numberText(median ?? 0)}.`
      : 'There is no run of six later values on one side of the earlier median, so no change is quite possible too.',
    cautions: [
      {
        gate: 'no-limits',
        text: `${counted(before.length, 'value')} before are too few for limits; ${fewestForLimits} allow trial limits, ${lockAfter} firm ones.`,
      },
    ],
  };
}

const trialLimits = (n: number): Caution => ({
  gate: 'trial-limits',
  text: `The limits rest on ${n} values and are trial limits; they are firm from ${lockAfter} values on.`,
});
