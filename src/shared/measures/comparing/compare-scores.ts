import { countRecommendations, netPromoterDifference } from '../statistics/net-promoter.ts';
import { certaintySentence } from './certainty.ts';
import { directionOf, wordsFor } from './direction.ts';
import { rangeText, valuesOf, type ComparedPhases, type Difference } from './findings.ts';
import { pointsText } from './number-text.ts';

/** The net promoter score, after minus before, in points. */
export function compareScores({ before, after }: ComparedPhases): Difference {
  const difference = netPromoterDifference(
    countRecommendations(valuesOf(before)),
    countRecommendations(valuesOf(after)),
  );
  const points = difference.estimate ?? 0;
  const direction = directionOf(points, pointsText(points));
  const said = `The difference is ${pointsText(points)} points`;
  return {
    difference,
    ratio: null,
    differenceText: `${pointsText(points)} points`,
    intervalText: rangeText(difference, pointsText),
    method: 'Adjusted-Wald interval for net promoter scores',
    methodReason: 'It stays true for small numbers; its middle lies a little nearer to no change.',
    effects: [],
    followedBy: `${wordsFor(direction, ['a lower', 'the same', 'a higher'])} net promoter score`,
    certainty: certaintySentence(difference, { said, end: pointsText, noChange: 0 }),
    direction,
    cautions: [],
  };
}
