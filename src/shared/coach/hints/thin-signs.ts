import { placesOf, stateOf, type FindPlaces } from './place.ts';

/** D1: the team or nobody in particular did it. */
export const teamOnly: FindPlaces = (look) =>
  stateOf(look, 'D1') === 'thin' ? placesOf(look, 'D1').slice(0, 1) : [];

/** D13: an intention without a date, a measure or a person. */
export const vaguePlan: FindPlaces = (look) =>
  stateOf(look, 'D13') === 'thin' ? placesOf(look, 'D13').slice(0, 1) : [];

/** D14: an effect is claimed and its source is not named. */
export const unsourcedEffect: FindPlaces = (look) =>
  stateOf(look, 'D14') === 'thin' ? placesOf(look, 'D14').slice(0, 1) : [];

/** B14: scripted words, spoken as they stand. */
export const scriptedWords: FindPlaces = (look) =>
  stateOf(look, 'D17') === 'found' ? placesOf(look, 'D17').slice(0, 1) : [];
