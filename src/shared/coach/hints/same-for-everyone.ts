import { sentenceOf } from '../reading/evidence.ts';
import { stateOf, type FindPlaces } from './place.ts';

/** A14: something about the person mattered and changed nothing, or everybody gets the same. */
export const sameForEveryone: FindPlaces = (look) => {
  const { reading } = look;
  const same = reading.anywhere('sameness').filter((match) => !match.quoted && !match.negated);
  const noticed = reading.anywhere('context').filter((match) => !match.quoted);
  if (stateOf(look, 'D16') === 'found') return [];
  const first = noticed[0] ?? same[0];
  return first ? [sentenceOf(reading, first.sentence)] : [];
};
