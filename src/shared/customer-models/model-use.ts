import { z } from 'zod';
import { daySchema, recordIdSchema, slugSchema } from '../journal/ids.ts';
import { keepUnknown } from '../journal/known.ts';

/** Whether a model helped; `got-in-the-way` is an answer as good as any. */
export const verdicts = ['helped', 'helped-in-part', 'no-difference', 'got-in-the-way'] as const;
/** Who says so. */
export const raters = ['self', 'customer', 'colleague', 'witness'] as const;

/** An answer to one field of a model's form, named by `answerId`. */
const answerSchema = keepUnknown({
  id: z.string().min(1).max(300),
  /** A number, a tick, the id of a choice, a day or a moment on the clock. */
  value: z.union([z.number(), z.boolean(), z.string().max(60)]).optional(),
  /** Words of the candidate, or words that were used. */
  words: z.string().max(5000).optional(),
});

/** One use of a customer model: what was done because of it, what came of it, and where it stopped helping. */
export const modelUseSchema = keepUnknown({
  id: recordIdSchema,
  modelId: slugSchema,
  /** The version of the guide it was used by. */
  modelVersion: z.string().max(40),
  /** What it is about: entries, customers, both or neither. */
  entryIds: z.array(recordIdSchema),
  customerIds: z.array(recordIdSchema),
  /** Contacts with a customer that it was used in. */
  contactIds: z.array(recordIdSchema).optional(),
  usedOn: daySchema.nullable(),
  /** The parts of the model that were used. */
  partIds: z.array(slugSchema),
  because: z.string().max(5000),
  verdict: z.enum(verdicts).nullable(),
  ratedBy: z.enum(raters),
  /** How the candidate knows: what was seen, said or counted. */
  proof: z.string().max(5000),
  /** What somebody said about it, in their words. */
  quote: z.string().max(2000),
  evidenceIds: z.array(recordIdSchema),
  measureIds: z.array(recordIdSchema),
  /** Where it stopped helping. */
  limit: z.string().max(5000),
  /** Whether it is handed in when it is about no entry; one about an entry goes where the entry goes. */
  included: z.boolean(),
  answers: z.array(answerSchema),
  rows: z.array(keepUnknown({ id: recordIdSchema, answers: z.array(answerSchema) })),
});

export type ModelUse = z.output<typeof modelUseSchema>;
export type Answer = ModelUse['answers'][number];
export type AnswerRow = ModelUse['rows'][number];
export type Verdict = (typeof verdicts)[number];
export type Rater = (typeof raters)[number];

export const verdictNames: Readonly<Record<Verdict, string>> = {
  helped: 'It helped',
  'helped-in-part': 'It helped in part',
  'no-difference': 'It made no difference',
  'got-in-the-way': 'It got in the way',
};

export const raterNames: Readonly<Record<Rater, string>> = {
  self: 'Me',
  customer: 'The customer',
  colleague: 'A colleague',
  witness: 'A witness',
};
