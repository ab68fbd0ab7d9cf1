import { z } from 'zod';
import { criterionIdSchema, daySchema, instantSchema, recordIdSchema } from '../journal/ids.ts';
import { keepUnknown } from '../journal/known.ts';

/** The forms that somebody without the app can fill in. */
export const testimonyForms = ['witness', 'observation', 'discussion'] as const;
export type TestimonyForm = (typeof testimonyForms)[number];

/**
 * What somebody else put on record about the candidate's work, with who they
 * are. A record, no reference: the assessor decides what it shows.
 */
export const testimonySchema = keepUnknown({
  /** The item that the form was made for: a blank form may be given to several people. */
  formId: recordIdSchema.optional(),
  form: z.enum(testimonyForms),
  name: z.string().max(200),
  job: z.string().max(200),
  /** To the candidate: line manager, colleague, customer. */
  relationship: z.string().max(200),
  contact: z.string().max(300),
  /** Usually one of `witnessStatuses`; centres have lists of their own. */
  status: z.string().max(200),
  /** When and how often they saw the work, in words. */
  period: z.string().max(300),
  /** In the witness's own words. */
  statement: z.string().max(20_000),
  /** What they ticked, and the note beside it. */
  points: z.array(
    keepUnknown({
      criterionId: criterionIdSchema,
      seen: z.boolean(),
      note: z.string().max(5000),
    }),
  ),
  /** The name typed in the box for the signature. */
  signature: z.string().max(200),
  signedOn: daySchema.nullable(),
  /** When and in which file it came back; `null` where it was typed in. */
  receivedAt: instantSchema.nullable(),
  source: z.string().max(300),
});
export type Testimony = z.output<typeof testimonySchema>;

/** How much a witness knows of the work and of the standards. */
export const witnessStatuses = [
  'Expert in the work, knows the standards',
  'Expert in the work, does not know the standards',
  'Not an expert in the work, knows the standards',
  'Not an expert in the work, does not know the standards',
] as const;
