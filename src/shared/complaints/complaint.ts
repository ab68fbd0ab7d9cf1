import { z } from 'zod';
import { realities } from '../entries/entry.ts';
import { sectionSchema } from '../entries/section.ts';
import { daySchema, recordIdSchema, slugSchema } from '../journal/ids.ts';
import { keepUnknown } from '../journal/known.ts';
import { recordLinksSchema, teamworkSchema } from '../links/record-link.ts';

/** How far it went: unhappy but not complaining, a complaint, or one passed on to somebody with more authority. */
export const complaintKinds = ['dissatisfaction', 'complaint', 'escalated'] as const;

/** The steps of a formal procedure, in the order in which they follow each other. */
export const complaintStages = [
  'received',
  'acknowledged',
  'investigated',
  'decided',
  'put-right',
  'closed',
] as const;

/** Yes, no, or partly; unanswered questions are absent. */
export const fairnessAnswers = ['yes', 'partly', 'no'] as const;

const words = (most: number) => z.string().max(most);
/** From 1 (very upset) to 5 (calm and content). */
const feelingSchema = z.number().int().min(1).max(5).nullable();

/** One satisfaction rating, with where it comes from: the customer's own, or the candidate's guess. */
const satisfactionPointSchema = keepUnknown({
  value: z.number().nullable(),
  on: daySchema.nullable(),
  source: words(500),
});

/** One step of handling it, named by its place on the spine that LASS and its variants share. */
const handlingStepSchema = keepUnknown({
  step: slugSchema,
  on: daySchema.nullable(),
  /** `15:10`, or empty. */
  time: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^$/),
  words: words(5000),
});

/** A customer who was not content, and everything that was done about it. */
export const complaintSchema = keepUnknown({
  id: recordIdSchema,
  /** The short name a reader refers to: `CP1`. */
  code: z.string().min(1).max(40),
  title: words(300),
  kind: z.enum(complaintKinds),
  reality: z.enum(realities),
  customerIds: z.array(recordIdSchema),
  /** The contacts in which it was dealt with. */
  contactIds: z.array(recordIdSchema),
  setting: words(300),
  /** Private until the candidate includes it in what is handed in. */
  included: z.boolean(),
  /** Which procedure was followed, by its name and section. */
  procedure: words(500),
  stages: z.array(
    keepUnknown({ stage: z.enum(complaintStages), on: daySchema.nullable(), note: words(2000) }),
  ),
  trigger: words(3000),
  customerWords: words(3000),
  ownWords: words(3000),
  feelings: z.object({
    customerBefore: feelingSchema,
    customerAfter: feelingSchema,
    ownBefore: feelingSchema,
    ownAfter: feelingSchema,
  }),
  /** What kept the candidate composed. */
  composure: words(3000),
  /** The customer model whose steps were followed: `lass`, or the employer's own. */
  handlingModelId: slugSchema.nullable(),
  handling: z.array(handlingStepSchema),
  escalationRoute: words(2000),
  authorityLimit: words(2000),
  findings: words(5000),
  fairness: z.array(
    keepUnknown({ question: slugSchema, answer: z.enum(fairnessAnswers), note: words(2000) }),
  ),
  remedy: words(3000),
  rootCause: words(3000),
  prevention: words(3000),
  recurrence: z.object({
    due: daySchema.nullable(),
    doneOn: daySchema.nullable(),
    result: words(2000),
  }),
  statutoryNote: words(2000),
  satisfaction: keepUnknown({
    min: z.number(),
    max: z.number(),
    beforeFailure: satisfactionPointSchema,
    afterFailure: satisfactionPointSchema,
    afterRecovery: satisfactionPointSchema,
  }),
  /** Whether it was the first failure this customer met; null while nobody has said. */
  firstFailure: z.boolean().nullable(),
  opportunity: words(3000),
  /** Who was asked to confirm it, by job, and the evidence that came of it. */
  witness: z.object({
    askedWho: words(300),
    askedOn: daySchema.nullable(),
    evidenceId: recordIdSchema.nullable(),
  }),
  teamwork: teamworkSchema,
  links: recordLinksSchema,
  /** The account, as one section `account`: rich text with claims and mentions. */
  sections: z.array(sectionSchema),
});

export type Complaint = z.output<typeof complaintSchema>;

/** The one text of a complaint that may carry claims. */
export const complaintAccount = {
  id: 'account',
  name: 'What happened and what I did',
  question:
    'Tell it in order: what the customer met, what you did and why, what came of it, and what you would do again.',
} as const;
