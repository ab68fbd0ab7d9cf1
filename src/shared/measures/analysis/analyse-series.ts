import type { Caution, MeasureComparison } from '../comparison.ts';
import { fewestForNumbers, valuesOf, type ComparedPhases } from '../comparing/findings.ts';
import { inDayOrder } from '../comparing/in-day-order.ts';
import { listText, numberText } from '../comparing/number-text.ts';
import type { Observation } from '../measure.ts';
import { mean } from '../statistics/sample.ts';
import { lockAfter, xmr } from '../statistics/xmr.ts';
import type { SeriesAnalysis, TableSegment } from './table-analysis.ts';
import { phaseSize } from './table-values.ts';

/** One stretch before the change and one from its day on, each with limits of its own. */
export function analyseSeries({ before, after }: ComparedPhases, comparison: MeasureComparison) {
  const segments = [before, after].filter(({ length }) => length > 0).map(segmentOf);
  const [only, second] = segments;
  const numbers = {
    method: 'XmR chart: mean ± 2.66 × mean moving range of the first 12 points, four signals',
    before: phaseMean(valuesOf(before)),
    after: phaseMean(valuesOf(after)),
    segments,
  };
  const fewest = segments.reduce((least, { n }) => Math.min(least, n), lockAfter);
  const trial = fewest >= lockAfter ? [] : [fewest < fewestForNumbers ? tooFew : trialLimits];
  if (only === undefined || second !== undefined) {
    const isSaid = comparison.cautions.some(({ gate }) => gate === trial[0]?.gate);
    const cautions = [...comparison.cautions, ...(isSaid ? [] : trial)];
    return { ...numbers, sentence: comparison.sentence, cautions };
  }
  return {
    ...numbers,
    sentence: describeOne(only, before.length > 0 ? before : after),
    cautions: trial,
  };
}

function segmentOf(observations: readonly Observation[]): TableSegment {
  const inOrder = inDayOrder(observations);
  const ends = { from: inOrder[0]?.date ?? '', to: inOrder.at(-1)?.date ?? '' };
  const stretch = xmr(valuesOf(inOrder));
  if (stretch.n >= fewestForNumbers) return { ...ends, ...stretch };
  return { ...ends, ...stretch, lower: null, upper: null, signals: [] };
}

function phaseMean(values: readonly number[]): SeriesAnalysis['before'] {
  const size = phaseSize(values);
  return { ...size, mean: size.values === undefined ? mean(values) : null };
}

function describeOne(segment: TableSegment, observations: readonly Observation[]): string {
  const { n, mean: centre, lower, upper, signals } = segment;
  if (centre === null || lower === null || upper === null) {
    return `Too few values for limits: ${listText(valuesOf(observations).map(numberText))}.`;
  }
  const limits = `a mean of ${numberText(centre)} and limits of ${numberText(lower)} to ${numberText(upper)}`;
  const found =
    signals.length === 0
      ? 'None shows more than the usual ups and downs.'
      : `Signals of more than chance: ${signals.length}.`;
  return `${n} values with ${limits}. ${found}`;
}

const tooFew: Caution = {
  gate: 'too-few',
  text: `Fewer than ${fewestForNumbers} values in a stretch: no limits are worked out for it.`,
};

const trialLimits: Caution = {
  gate: 'trial-limits',
  text: `Limits that rest on fewer than ${lockAfter} values are trial limits and move with every further value.`,
};
