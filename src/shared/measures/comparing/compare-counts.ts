import type { Caution } from '../comparison.ts';
import { rateRatio } from '../statistics/rate-ratio.ts';
import { certaintySentence } from './certainty.ts';
import { rateOf, ratePrint } from './count-rates.ts';
import { directionOf, wordsFor } from './direction.ts';
import { rangeText, type ComparedPhases, type Difference } from './findings.ts';
import { numberText, signedText } from './number-text.ts';
import type { ComparedMeasure } from './usable-observations.ts';

/** The rate of events for what they are out of: the difference as it is printed, the interval as a ratio. */
export function compareCounts(measure: ComparedMeasure, phases: ComparedPhases): Difference {
  const before = rateOf(phases.before);
  const after = rateOf(phases.after);
  const { ratio } = rateRatio(before, after);
  const print = ratePrint(measure);
  const change = (after.rate - before.rate) * print.per;
  const direction = directionOf(change, signedText(change));
  return {
    difference: { estimate: change, low: null, high: null },
    ratio,
    differenceText: `${signedText(change)} ${print.perText}`,
    intervalText: ratio.high === null ? '' : `${rangeText(ratio, numberText)} times`,
    method: 'Exact conditional interval for the ratio of two rates',
    methodReason:
      'It stays true for small counts; what each count is out of is taken into account.',
    effects: ratio.estimate === null ? [] : [{ name: 'Rate ratio', value: ratio.estimate }],
    followedBy: `${wordsFor(direction, ['a lower', 'the same', 'a higher'])} rate of ${print.events}`,
    certainty: certaintySentence(ratio, {
      said:
        ratio.estimate === null
          ? `The difference is ${signedText(change)} ${print.perText}`
          : `The rate after is ${numberText(ratio.estimate)} times the rate before`,
      end: numberText,
      unit: ' times',
      noChange: 1,
    }),
    direction,
    cautions: countCautions(phases, before.count, after.count),
  };
}

function countCautions(phases: ComparedPhases, before: number, after: number): readonly Caution[] {
  const all = [...phases.before, ...phases.after];
  const cautions: Caution[] = [];
  if (before === 0) {
    cautions.push({
      gate: 'no-events-before',
      text: 'Nothing was counted before, so there is no ratio, and no upper end to what would fit.',
    });
  }
  if (before + after < 10) {
    cautions.push({
      gate: 'few-events',
      text: `Only ${before + after} counted in all: one more or less would change the picture.`,
    });
  }
  if (all.some(({ exposure }) => exposure === null)) {
    cautions.push({
      gate: 'exposure-missing',
      text: 'Not every count says what it is out of; such a count is taken as one period.',
    });
  }
  return cautions;
}
