import type { Observation } from '../measure.ts';
import { countRecommendations, netPromoterScore } from '../statistics/net-promoter.ts';
import { pairedT } from '../statistics/paired-t.ts';
import { poissonInterval } from '../statistics/poisson-interval.ts';
import { median } from '../statistics/quantile.ts';
import { mean } from '../statistics/sample.ts';
import { wilson } from '../statistics/wilson.ts';
import { rateOf, ratePrint } from './count-rates.ts';
import { fewestForNumbers, valuesOf, type PhaseFinding } from './findings.ts';
import { goodAnswers } from './good-answers.ts';
import { counted, listText, numberText, percentText, signedText, withUnit } from './number-text.ts';
import type { ComparedMeasure } from './usable-observations.ts';

/** One phase in numbers: the values themselves below five, then the share, mean, score, rate or median. */
export function summarisePhase(
  measure: ComparedMeasure,
  observations: readonly Observation[],
): PhaseFinding {
  const n = observations.length;
  if (n === 0) {
    return { ...unsure, n, value: null, valueText: '', basis: 'nothing yet', text: 'nothing yet' };
  }
  if (measure.kind === 'count') return summariseCount(measure, observations);
  if (n < fewestForNumbers) return summariseFew(measure, valuesOf(observations));
  switch (measure.kind) {
    case 'csat':
    case 'yes-no':
      return summariseShare(measure, valuesOf(observations));
    case 'nps':
      return summariseScore(valuesOf(observations));
    case 'time':
    case 'amount':
      return { ...unsure, ...middleOf(measure, 'median', median(valuesOf(observations)), n) };
    case 'rating':
    case 'self-rating':
    case 'ces':
      return summariseMean(measure, valuesOf(observations));
    case 'series':
      return { ...unsure, ...middleOf(measure, 'mean', mean(valuesOf(observations)), n) };
  }
}

function summariseFew(measure: ComparedMeasure, values: readonly number[]): PhaseFinding {
  const valueText =
    measure.kind === 'yes-no'
      ? listText(values.map((value) => (value === 1 ? 'yes' : 'no')))
      : withUnit(listText(values.map(numberText)), measure.unit);
  const basis = counted(values.length, nounOf(measure));
  // A single value can be drawn, but not on an axis of shares or scores; two to four have no one number.
  const isOnAxis = !['csat', 'yes-no', 'nps'].includes(measure.kind);
  const value = values.length === 1 && isOnAxis ? (values[0] ?? null) : null;
  return { ...unsure, n: values.length, value, valueText, basis, text: valueText };
}

function summariseShare(measure: ComparedMeasure, values: readonly number[]): PhaseFinding {
  const n = values.length;
  const good = values.filter(goodAnswers(measure).isGood).length;
  const basis = `${numberText(good)} of ${numberText(n)}`;
  const valueText = percentText(good / n);
  const { low, high } = wilson(good, n);
  return {
    n,
    value: (100 * good) / n,
    valueText,
    basis,
    low: low === null ? null : 100 * low,
    high: high === null ? null : 100 * high,
    text: `${basis} (${valueText})`,
  };
}

function summariseScore(values: readonly number[]): PhaseFinding {
  const counts = countRecommendations(values);
  const { estimate, low, high } = netPromoterScore(counts);
  const score = estimate ?? 0;
  const basis =
    `${counted(counts.promoters, 'promoter')}, ${counted(counts.passives, 'passive')} and ` +
    `${counted(counts.detractors, 'detractor')} of ${numberText(values.length)}`;
  const valueText = signedText(Math.round(score));
  const text = `${valueText} (${basis})`;
  return { n: values.length, value: score, valueText, basis, low, high, text };
}

/** The mean with Student's interval, in the unit of the scale. */
function summariseMean(measure: ComparedMeasure, values: readonly number[]): PhaseFinding {
  const { low, high } = pairedT(values).difference;
  return { ...middleOf(measure, 'mean', mean(values), values.length), low, high };
}

function middleOf(measure: ComparedMeasure, name: 'mean' | 'median', value: number, n: number) {
  const valueText = withUnit(numberText(value), measure.unit);
  const basis = `${counted(n, nounOf(measure))}, ${name}`;
  const text = `${name} ${valueText} (${counted(n, nounOf(measure))})`;
  return { n, value, valueText, basis, text };
}

function summariseCount(
  measure: ComparedMeasure,
  observations: readonly Observation[],
): PhaseFinding {
  const { count, exposure, rate } = rateOf(observations);
  const events = poissonInterval(count);
  const print = ratePrint(measure);
  const valueText = print.rateText(rate);
  const basis = `${numberText(count)} ${print.events} in ${numberText(exposure)} ${print.exposures}`;
  return {
    n: observations.length,
    value: rate * print.per,
    valueText,
    basis,
    low: exposure === 0 ? null : (events.low / exposure) * print.per,
    high: exposure === 0 ? null : (events.high / exposure) * print.per,
    text: `${basis} (${valueText})`,
  };
}

const unsure = { low: null, high: null };

function nounOf({ kind }: ComparedMeasure): string {
  switch (kind) {
    case 'rating':
    case 'self-rating':
    case 'ces':
      return 'rating';
    case 'csat':
    case 'yes-no':
    case 'nps':
      return 'answer';
    case 'time':
      return 'timing';
    case 'count':
    case 'amount':
    case 'series':
      return 'value';
  }
}
