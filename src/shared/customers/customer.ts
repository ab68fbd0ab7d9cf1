import { z } from 'zod';
import { recordIdSchema } from '../journal/ids.ts';
import { keepUnknown } from '../journal/known.ts';

/** A relationship, known by a code only: the real name never stands here. */
export const customerSchema = keepUnknown({
  id: recordIdSchema,
  /** `Customer A`, `Colleague B`: what every screen and document prints. */
  code: z.string().min(1).max(100),
  relation: z.enum(['external', 'internal']),
  /** Who they are to the business, without anything that identifies them. */
  about: z.string().max(2000),
  /** How they like to be contacted, in the candidate's words. */
  preference: z.string().max(1000),
});

export type Customer = z.output<typeof customerSchema>;
