import { sentenceOf } from '../reading/evidence.ts';
import { verdicts } from '../signs/evaluation.ts';
import { hasAny, type FindPlaces } from './place.ts';

/** A21: pleased with itself: praise, and no second side, other way, difficulty, change of mind or lesson. */
export const praiseOnly: FindPlaces = (look) => {
  const { praise, criticism } = verdicts(look.reading);
  const first = praise[0];
  const critical = criticism.length > 0 || hasAny(look, ['D5', 'D9', 'D11', 'D12', 'D15']);
  return first && !critical ? [sentenceOf(look.reading, first.sentence)] : [];
};
