import { directionOf, wordsFor } from './direction.ts';
import { noInterval, fewestForNumbers, type ComparedPhases, type Difference } from './findings.ts';
import { signedText, withUnit } from './number-text.ts';
import type { ComparedMeasure } from './usable-observations.ts';

/** With fewer than five values in a phase each is shown as it is; only two single values have a difference. */
export function compareFew(
  measure: ComparedMeasure,
  { before, after }: ComparedPhases,
): Difference {
  const base = { ratio: null, intervalText: '', effects: [], method: 'Individual values' };
  const [first, second] = [before[0], after[0]];
  const isOneEach = before.length === 1 && after.length === 1;
  if (!isOneEach || first === undefined || second === undefined || measure.kind === 'yes-no') {
    return {
      ...base,
      difference: noInterval,
      differenceText: '',
      methodReason: `With fewer than ${fewestForNumbers} values in a phase, a share or a mean would say more than is known.`,
      followedBy: '',
      certainty:
        'That is too few to work out a difference; below five, each value is shown as it is.',
      direction: 0,
      cautions: [],
    };
  }
  const change = second.value - first.value;
  const direction = directionOf(change, signedText(change));
  const changeText = withUnit(signedText(change), measure.unit);
  return {
    ...base,
    difference: { ...noInterval, estimate: change },
    differenceText: changeText,
    methodReason: 'One value in each phase leaves nothing to judge chance by.',
    followedBy: wordsFor(direction, ['a lower value', 'the same value', 'a higher value']),
    certainty: `The difference is ${changeText}; two single values cannot show whether that is more than chance.`,
    direction,
    cautions: [],
  };
}
