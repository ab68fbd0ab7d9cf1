import { z } from 'zod';
import { criterionIdSchema, daySchema, recordIdSchema } from '../journal/ids.ts';
import { keepUnknown } from '../journal/known.ts';
import { contactChannelIds } from './contact-channels.ts';

/** Something promised to a customer, or a courtesy nobody asked for: when it is due, and what became of it. */
export const followUpSchema = keepUnknown({
  id: recordIdSchema,
  /** The short name it is referred to by: `FU2`. Given once. */
  code: z.string().min(1).max(40),
  customerId: recordIdSchema,
  /** The contact in which it was promised; `null` for one that stands alone. */
  contactId: recordIdSchema.nullable(),
  /** What is to be done: `Ring about the nut-free scones`. No real names: reminders show it. */
  title: z.string().max(300),
  /** `null`: a courtesy that was not promised. */
  promisedOn: daySchema.nullable(),
  dueOn: daySchema.nullable(),
  channel: z.enum(contactChannelIds),
  /** `null` while it waits. */
  doneOn: daySchema.nullable(),
  /** What was said or written when it was done. */
  content: z.string().max(5000),
  /** What came of it. */
  result: z.string().max(2000),
  /** By whom, by job, not by name: `me`, `the shift leader`. */
  byWhom: z.string().max(200),
  evidenceIds: z.array(recordIdSchema),
  criteria: z.array(criterionIdSchema),
});

export type FollowUp = z.output<typeof followUpSchema>;
