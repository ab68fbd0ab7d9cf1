import type { Caution } from '../comparison.ts';
import type { PhaseFinding } from './findings.ts';
import { numberText, withUnit } from './number-text.ts';
import type { ComparedMeasure } from './usable-observations.ts';

/**
 * A claim that something gone wrong was made good rests on three points: as it
 * was before it went wrong, when it had, and after. What is known about it
 * holds for satisfaction after a first failure, not for loyalty (de Matos,
 * Henrique and Rossi, Journal of Service Research 10, 2007).
 */
export function recoveryCautions(
  { recovery, unit, better }: ComparedMeasure,
  after: PhaseFinding,
): readonly Caution[] {
  if (recovery === null) return [];
  if (recovery.usual === null) return [needsThreePoints];
  const usual = withUnit(numberText(recovery.usual), unit);
  return [
    {
      gate: 'recovery',
      text: `Before anything went wrong it stood at ${usual}${placeText(recovery.usual, after.value, better)}. Making good has been seen to lift satisfaction after a first failure; it says nothing about loyalty.`,
    },
  ];
}

function placeText(usual: number, after: number | null, better: 'higher' | 'lower'): string {
  if (after === null) return '';
  if (after === usual) return ', where it stands again';
  const isBetter = better === 'higher' ? after > usual : after < usual;
  return isBetter ? ', and now it stands better than that' : ', and it is not back there yet';
}

const needsThreePoints: Caution = {
  gate: 'recovery-needs-three-points',
  text: 'To say that something was made good, a third point is needed: how it stood before it went wrong.',
};
