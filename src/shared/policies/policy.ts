import { z } from 'zod';
import { daySchema, recordIdSchema, slugSchema } from '../journal/ids.ts';
import { keepUnknown } from '../journal/known.ts';

/** A law, or a policy of the employer, that bounds what the candidate may and must do. */
export const policySchema = keepUnknown({
  id: recordIdSchema,
  /** Which law of the starting library it was taken from; null for the employer's own. */
  lawId: slugSchema.nullable(),
  title: z.string().max(300),
  /** Section, version or page: `section 3, version of May 2025`. */
  reference: z.string().max(300),
  /** What it asks, in plain words. */
  asks: z.string().max(5000),
  /** Where the text itself can be read. */
  source: z.string().max(500),
  /** When the candidate last made sure that it still holds. */
  checkedOn: daySchema.nullable(),
});

export type Policy = z.output<typeof policySchema>;
