import { findOwnActs } from '../reading/own-acts.ts';
import { stateOf, type FindPlaces } from './place.ts';

/** B9: three or more acts and no reason for any of them. */
export const actsWithoutReasons: FindPlaces = (look) => {
  const acts = findOwnActs(look.reading);
  return acts.length >= 3 && stateOf(look, 'D6') === 'not' ? acts.slice(0, 1) : [];
};
