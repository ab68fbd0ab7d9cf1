import { instantSchema, recordIdSchema, slugSchema } from '../journal/ids.ts';
import { keepUnknown } from '../journal/known.ts';
import { unitSchema } from './unit.ts';

/** A unit as it stood before another version took its place. Written once. */
export const unitVersionSchema = keepUnknown({
  id: recordIdSchema,
  unitId: slugSchema,
  replacedAt: instantSchema,
  unit: unitSchema,
});
