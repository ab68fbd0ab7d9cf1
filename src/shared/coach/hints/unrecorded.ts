import { sentenceOf, without } from '../reading/evidence.ts';
import { stateOf, type FindPlaces } from './place.ts';

/** A15: said to be unrecorded, or something of the relationship is told and nothing in the text could show it. */
export const unrecorded: FindPlaces = (look) => {
  const { reading } = look;
  if (reading.told('record-repaired').length > 0) return [];
  const admitted = without(
    reading.anywhere('no-record').filter((match) => !match.quoted),
    reading.anywhere('not-no-record'),
  );
  if (admitted[0]) return [sentenceOf(reading, admitted[0].sentence)];
  const acts = reading.told('relation-act');
  const shown = reading.told('record-word').length > 0 || stateOf(look, 'D14') === 'found';
  return acts[0] && !shown ? [sentenceOf(reading, acts[0].sentence)] : [];
};
