import { z } from 'zod';
import { daySchema, instantSchema, recordIdSchema, slugSchema } from '../journal/ids.ts';
import { keepUnknown } from '../journal/known.ts';
import { recordLinksSchema, teamworkSchema } from '../links/record-link.ts';
import { sectionSchema } from './section.ts';

/** Whether the account tells of real work; units differ in what they accept. */
export const realities = ['real', 'role-play', 'simulated'] as const;
/**
 * How far an account is. `submitted` and `resubmitted` ones are frozen as they
 * were handed in; `feedback`: the assessor has answered and it may be worked on.
 */
export const entryStatuses = ['draft', 'ready', 'submitted', 'feedback', 'resubmitted'] as const;

/** What the assessor said of an account as a whole, by e-mail, on paper or face to face. */
export const assessorAnswerSchema = keepUnknown({
  answeredOn: daySchema,
  assessor: z.string().max(200),
  feedback: z.string().max(4000),
});

/** One handing-in of an account: which version of it, and proof of its words. */
const submissionSchema = keepUnknown({
  submittedAt: instantSchema,
  /** The revision that was handed in. */
  revision: z.string().max(100),
  /** SHA-256 of the title and the sections as canonical JSON, in hex. */
  textHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** When and why it was taken back; absent while it stands. */
  withdrawn: keepUnknown({ at: instantSchema, reason: z.string().max(1000) }).optional(),
  /** When the assessor's answer to it came in. */
  answeredAt: instantSchema.optional(),
  /** That answer, where it was typed in here; one that came in a marked report is with its criteria. */
  answer: assessorAnswerSchema.optional(),
});

/** One guided account, written stage by stage after a reflective model. */
export const entrySchema = keepUnknown({
  id: recordIdSchema,
  /** The short name an assessor refers to: `RA1`. Given once, never reused. */
  code: z.string().min(1).max(40),
  title: z.string().max(300),
  modelId: slugSchema,
  /** The day it happened, which is not the day it was written. */
  happenedOn: daySchema.nullable(),
  createdAt: instantSchema,
  /** Where, or through which channel: `table service`, `phone`. */
  setting: z.string().max(300),
  reality: z.enum(realities),
  customerIds: z.array(recordIdSchema),
  status: z.enum(entryStatuses),
  /** Private until the candidate includes it in what is handed in. */
  included: z.boolean(),
  /** Tools outside the journal that helped with the words, and with what; in the candidate's words. */
  outsideTools: z.string().max(1000).optional(),
  sections: z.array(sectionSchema),
  /** The laws and policies, feedback and plans it has to do with; absent in older journals. */
  links: recordLinksSchema.optional(),
  /** Absent where no team work is told. */
  teamwork: teamworkSchema.optional(),
  /** Every handing-in, the oldest first. */
  submissions: z.array(submissionSchema).optional(),
});

export type EntryStatus = (typeof entryStatuses)[number];
export type AssessorAnswer = z.output<typeof assessorAnswerSchema>;
export type Submission = z.output<typeof submissionSchema>;
export type Entry = z.output<typeof entrySchema>;
export type Reality = (typeof realities)[number];
