import { sentenceOf } from '../reading/evidence.ts';
import { hasAny, type FindPlaces } from './place.ts';

/** B13: three or more steps of a transaction and nothing about the person. */
export const transactionOnly: FindPlaces = (look) => {
  const { reading } = look;
  const steps = reading.told('transaction');
  const person = reading.told('person');
  if (steps.length < 3 || person.length > 0 || hasAny(look, ['D3', 'D4', 'D11', 'D16'])) return [];
  return steps.slice(0, 1).map((step) => sentenceOf(reading, step.sentence));
};
