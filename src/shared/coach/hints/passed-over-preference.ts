import { sentenceOf, without } from '../reading/evidence.ts';
import { contactFit } from '../reading/contact-fit.ts';
import { stateOf, type FindPlaces } from './place.ts';

/** B12: a preference is known and nothing was fitted to it, or one style of speaking or writing serves everybody. */
export const passedOverPreference: FindPlaces = (look) => {
  const { reading } = look;
  const style = without(reading.told('same-style'), reading.anywhere('not-sameness'));
  const preference = reading.anywhere('preference').filter((match) => !match.quoted);
  const fit = contactFit(reading);
  if (fit === 'fitting' || reading.told('repaired').length > 0) return [];
  if (fit !== 'missed' && stateOf(look, 'D16') === 'found') return [];
  const first = preference[0] ?? style[0];
  return first ? [sentenceOf(reading, first.sentence)] : [];
};
