import { sentenceOf } from '../reading/evidence.ts';
import { sameTreatment } from '../signs/tailoring.ts';
import { stateOf, type FindPlaces } from './place.ts';

/** A14: something about the person mattered and changed nothing, or everybody gets the same. */
export const sameForEveryone: FindPlaces = (look) => {
  const { reading } = look;
  const same = sameTreatment(reading);
  // Something fitted further away in the account is still fitted: only its absence is worth a question.
  const fitted = same.length === 0 && reading.told('adapted').length > 0;
  if (fitted || stateOf(look, 'D16') === 'found') return [];
  const first = reading.anywhere('context').find((match) => !match.quoted) ?? same[0];
  return first ? [sentenceOf(reading, first.sentence)] : [];
};
