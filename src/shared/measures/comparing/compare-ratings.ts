import { hedgesG } from '../statistics/hedges-g.ts';
import { mannWhitney } from '../statistics/mann-whitney.ts';
import { pairedT } from '../statistics/paired-t.ts';
import { rankBiserial } from '../statistics/rank-biserial.ts';
import { welch } from '../statistics/welch.ts';
import { certaintySentence } from './certainty.ts';
import { changesOf, countMoves } from './count-moves.ts';
import { directionOf, wordsFor } from './direction.ts';
import { rangeText, valuesOf, type ComparedPhases, type Difference } from './findings.ts';
import { numberText, signedText } from './number-text.ts';
import type { ComparedMeasure } from './usable-observations.ts';

/** The mean rating, after minus before, in steps of the scale. */
export function compareRatings(measure: ComparedMeasure, phases: ComparedPhases): Difference {
  const before = valuesOf(phases.before);
  const after = valuesOf(phases.after);
  const found = phases.paired ? comparePairs(before, after) : compareGroups(before, after);
  const { difference } = found;
  const change = difference.estimate ?? 0;
  const direction = directionOf(change, signedText(change));
  const noun = measure.kind === 'self-rating' ? 'self-ratings' : 'ratings';
  return {
    ...found,
    ratio: null,
    differenceText: signedText(change),
    intervalText: rangeText(difference, signedText),
    followedBy: `${wordsFor(direction, ['lower', 'the same mean of', 'higher'])} ${noun}`,
    certainty:
      found.moved +
      certaintySentence(difference, {
        said: `The difference of the means is ${signedText(change)}`,
        end: signedText,
        noChange: 0,
      }),
    direction,
  };
}

function comparePairs(before: readonly number[], after: readonly number[]) {
  const changes = changesOf(before, after);
  const { difference, dz } = pairedT(changes);
  const { up, same, down } = countMoves(changes);
  return {
    difference,
    effects: effectList({ dz, 'Matched rank-biserial': rankBiserial(changes) }),
    method: 'Paired t interval for the mean change',
    methodReason: 'The same people rated before and after, so each is compared with themselves.',
    moved: `Of ${numberText(changes.length)} people ${orNone(up)} went up, ${orNone(same)} stayed the same and ${orNone(down)} went down. `,
    cautions: difference.low === null ? [noVariation] : [],
  };
}

function compareGroups(before: readonly number[], after: readonly number[]) {
  const { difference } = welch(before, after);
  return {
    difference,
    effects: effectList({
      'Hedges g': hedgesG(before, after),
      'Cliff’s δ': mannWhitney(before, after)?.cliffDelta ?? null,
    }),
    method: 'Welch interval for two independent means',
    methodReason:
      'Different people rated before and after, and their ratings may spread differently.',
    moved: '',
    cautions: difference.low === null ? [noVariation] : [],
  };
}

const orNone = (n: number): string => (n === 0 ? 'none' : numberText(n));

const effectList = (effects: Readonly<Record<string, number | null>>) =>
  Object.entries(effects).flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));

/** Why an interval is withheld where all values, or all changes, are the same. */
const noVariation = {
  gate: 'no-variation',
  text: 'All values moved alike, so there is no spread to work out an interval from.',
};
