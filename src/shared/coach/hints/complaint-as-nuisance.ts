import { sentenceOf, without } from '../reading/evidence.ts';
import { hasAny, type FindPlaces } from './place.ts';

/** A16: a complaint is told, and neither a lesson nor anything that came of it. */
export const complaintAsNuisance: FindPlaces = (look) => {
  const { reading } = look;
  const complaints = without(
    reading.anywhere('complaint').filter((match) => !match.quoted),
    reading.anywhere('not-complaint'),
  );
  const first = complaints[0];
  if (!first) return [];
  const nuisance = reading.told('nuisance').length > 0;
  const good =
    reading.told('opportunity').length > 0 ||
    hasAny(look, ['D8', 'D9', 'D11', 'D12', 'D13', 'D14', 'D15']);
  return nuisance || !good ? [sentenceOf(reading, first.sentence)] : [];
};
