import { geometricMeanRatio } from '../statistics/geometric-mean-ratio.ts';
import { medianDifference } from '../statistics/median-difference.ts';
import { certaintySentence } from './certainty.ts';
import { directionOf, wordsFor } from './direction.ts';
import { rangeText, valuesOf, type ComparedPhases, type Difference } from './findings.ts';
import { signedText, withUnit } from './number-text.ts';
import type { ComparedMeasure } from './usable-observations.ts';

/** The median time or amount, after minus before, in the measure's unit. */
export function compareMedians(measure: ComparedMeasure, phases: ComparedPhases): Difference {
  const before = valuesOf(phases.before);
  const after = valuesOf(phases.after);
  const difference = medianDifference(before, after);
  const ratio = geometricMeanRatio(before, after);
  const change = difference.estimate ?? 0;
  const changeText = withUnit(signedText(change), measure.unit);
  const direction = directionOf(change, signedText(change));
  const words: readonly [string, string, string] =
    measure.kind === 'time'
      ? ['shorter times', 'the same median time', 'longer times']
      : ['lower amounts', 'the same median amount', 'higher amounts'];
  return {
    difference,
    ratio: ratio.estimate === null ? null : ratio,
    differenceText: changeText,
    intervalText: rangeText(difference, signedText),
    method: 'Bootstrap interval for the difference of two medians',
    methodReason: 'A few very long times would pull a mean; they do not pull a median.',
    effects:
      ratio.estimate === null ? [] : [{ name: 'Ratio of geometric means', value: ratio.estimate }],
    followedBy: wordsFor(direction, words),
    certainty: certaintySentence(difference, {
      said: `The difference of the medians is ${changeText}`,
      end: signedText,
      noChange: 0,
    }),
    direction,
    cautions: [],
  };
}
