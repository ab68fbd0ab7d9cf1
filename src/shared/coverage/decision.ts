import { z } from 'zod';
import { criterionIdSchema, daySchema, instantSchema, recordIdSchema } from '../journal/ids.ts';
import { keepUnknown } from '../journal/known.ts';

/** An assessor's judgement on one criterion, as it came back in a marked report. */
export const decisionSchema = keepUnknown({
  id: recordIdSchema,
  criterionId: criterionIdSchema,
  outcome: z.enum(['met', 'more-needed']),
  feedback: z.string().max(20_000),
  assessor: z.string().max(200),
  decidedOn: daySchema.nullable(),
  /** The report it came in, by file name, and when it was brought in. */
  source: z.string().max(300),
  importedAt: instantSchema,
});

export type Decision = z.output<typeof decisionSchema>;
