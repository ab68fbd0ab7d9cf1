import type { Interval } from '../comparison.ts';
import { newcombePaired, type PairedAnswers } from '../statistics/newcombe-paired.ts';
import { newcombe } from '../statistics/newcombe.ts';
import { certaintySentence } from './certainty.ts';
import { directionOf, wordsFor } from './direction.ts';
import { rangeText, valuesOf, type ComparedPhases, type Difference } from './findings.ts';
import { goodAnswers } from './good-answers.ts';
import { pointsText } from './number-text.ts';
import type { ComparedMeasure } from './usable-observations.ts';

/** The share of yes or good answers, after minus before, in points of a hundred. */
export function compareShares(measure: ComparedMeasure, phases: ComparedPhases): Difference {
  const { isGood, words } = goodAnswers(measure);
  const before = valuesOf(phases.before).map(isGood);
  const after = valuesOf(phases.after).map(isGood);
  const shares = phases.paired
    ? newcombePaired(crossTable(before, after))
    : newcombe(
        { yes: before.filter(Boolean).length, n: before.length },
        { yes: after.filter(Boolean).length, n: after.length },
      );
  const difference = inPoints(shares);
  const points = difference.estimate ?? 0;
  const direction = directionOf(points, pointsText(points));
  const said = `The difference is ${pointsText(points)} points`;
  return {
    difference,
    ratio: null,
    differenceText: `${pointsText(points)} points`,
    intervalText: rangeText(difference, pointsText),
    ...(phases.paired ? pairedMethod : independentMethod),
    effects: [],
    followedBy: `${wordsFor(direction, ['a smaller', 'the same', 'a larger'])} share of ${words}`,
    certainty: certaintySentence(difference, { said, end: pointsText, noChange: 0 }),
    direction,
    cautions: [],
  };
}

/** Counts who answered what before and after; both lists name the same people in the same order. */
export function crossTable(before: readonly boolean[], after: readonly boolean[]): PairedAnswers {
  const count = (first: boolean, second: boolean) =>
    before.filter((answer, index) => answer === first && after[index] === second).length;
  return {
    bothYes: count(true, true),
    onlyBefore: count(true, false),
    onlyAfter: count(false, true),
    bothNo: count(false, false),
  };
}

const inPoints = ({ estimate, low, high }: Interval): Interval => ({
  estimate: estimate === null ? null : estimate * 100,
  low: low === null ? null : low * 100,
  high: high === null ? null : high * 100,
});

const independentMethod = {
  method: 'Newcombe interval for two independent proportions',
  methodReason: 'It stays true for small numbers and for shares near none or all.',
};

const pairedMethod = {
  method: 'Newcombe interval for paired proportions',
  methodReason: 'The same people answered before and after, so each is compared with themselves.',
};
