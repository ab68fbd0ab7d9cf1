import { z } from 'zod';
import { criterionIdSchema, instantSchema, recordIdSchema } from '../journal/ids.ts';
import { keepUnknown } from '../journal/known.ts';

/** What assessors hold evidence against: valid, authentic, reliable, current, sufficient (VARCS). */
export const varcsPoints = ['valid', 'authentic', 'reliable', 'current', 'sufficient'] as const;

/**
 * What the candidate says to one VARCS point of a criterion. It is kept as a
 * record beside what the rules found and never makes anything pass.
 */
export const criterionAnswerSchema = keepUnknown({
  id: recordIdSchema,
  criterionId: criterionIdSchema,
  point: z.enum(varcsPoints),
  /** `answered`: here is what there is to say; `overridden`: the rule does not fit here. */
  standing: z.enum(['answered', 'overridden']),
  note: z.string().min(1).max(2000),
  answeredAt: instantSchema,
});

export type VarcsPoint = (typeof varcsPoints)[number];
export type CriterionAnswer = z.output<typeof criterionAnswerSchema>;
