import { z } from 'zod';
import { daySchema, recordIdSchema } from '../journal/ids.ts';
import { keepUnknown } from '../journal/known.ts';
import { recordLinksSchema } from '../links/record-link.ts';

/** One row of the feedback log: somebody was asked, or said something unasked, and what came of it. */
export const feedbackSchema = keepUnknown({
  id: recordIdSchema,
  /** The short name a reader refers to: `FB1`. */
  code: z.string().min(1).max(40),
  /** Private until the candidate includes it. Absent in rows from before there was a choice: those are handed in. */
  included: z.boolean().optional(),
  customerIds: z.array(recordIdSchema),
  /** The day it was asked for, or volunteered. */
  askedOn: daySchema.nullable(),
  /** Through which channel and with what words: `card with the bill`. */
  askedHow: z.string().max(1000),
  /** How many people were asked; 0: it came unasked. */
  askedCount: z.number().int().nonnegative(),
  /** How many of them answered. */
  answeredCount: z.number().int().nonnegative(),
  answeredOn: daySchema.nullable(),
  /** Word for word. */
  verbatim: z.string().max(5000),
  theme: z.string().max(100),
  /** It speaks against what most said, or against what was decided. */
  contrary: z.boolean(),
  decision: z.string().max(3000),
  action: z.string().max(3000),
  /** When and how the customer was told what came of it. */
  toldOn: daySchema.nullable(),
  toldHow: z.string().max(1000),
  /** The entries, plans, changes and complaints in which it was used, and what it is about. */
  links: recordLinksSchema,
});

export type Feedback = z.output<typeof feedbackSchema>;

/** A row with nothing filled in: one person was asked and has not answered yet. */
export const newFeedback = (id: string, code: string): Feedback => ({
  id,
  code,
  included: false,
  customerIds: [],
  askedOn: null,
  askedHow: '',
  askedCount: 1,
  answeredCount: 0,
  answeredOn: null,
  verbatim: '',
  theme: '',
  contrary: false,
  decision: '',
  action: '',
  toldOn: null,
  toldHow: '',
  links: [],
});
