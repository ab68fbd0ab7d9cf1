import { z } from 'zod';
import { instantSchema, recordIdSchema } from '../journal/ids.ts';
import { keepUnknown } from '../journal/known.ts';

/** A minute's note, kept as it is typed until it becomes a contact or an entry. Never part of a report. */
export const captureSchema = keepUnknown({
  id: recordIdSchema,
  createdAt: instantSchema,
  /** With whom: a code or a few words; `customerId` where the customer is known. */
  who: z.string().max(300),
  customerId: recordIdSchema.nullable(),
  what: z.string().max(5000),
  soWhat: z.string().max(5000),
});

export type Capture = z.output<typeof captureSchema>;
