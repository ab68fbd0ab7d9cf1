import { z } from 'zod';
import { slugSchema } from '../journal/ids.ts';
import { keepUnknown } from '../journal/known.ts';
import { modelFormSchema } from './model-form.ts';

const partSchema = keepUnknown({
  id: slugSchema,
  name: z.string().min(1).max(100),
  /**
   * The steps of putting a complaint right that the part stands for (`hear`,
   * `acknowledge`, `apologise`, `resolve`, `inform`, `thank`, `follow-up`), so
   * that an employer's own mnemonic can be laid beside another.
   */
  spine: z.array(slugSchema).optional(),
  meaning: z.string().min(1).max(1000),
  question: z.string().min(1).max(500),
});

/** A way to look at customers: parts, each with its question, and where it has one a score with its caution. */
export const customerModelSchema = keepUnknown({
  guide: z.literal('customer-model'),
  format: z.literal(1),
  id: slugSchema,
  version: z.string().min(1).max(40),
  name: z.string().min(1).max(100),
  citation: z.string().min(1).max(500),
  bestFor: z.string().min(1).max(300),
  parts: z.array(partSchema).min(1),
  /** How the parts make a score, in words, and between which ends each part is rated. */
  score: keepUnknown({ formula: z.string(), min: z.number(), max: z.number() }).optional(),
  /** What is asked when the model is used; without it, a tick and a quote for each part. */
  form: modelFormSchema.optional(),
  /** Made by the candidate, who may change it: the steps of an employer. */
  own: z.boolean().optional(),
  /** What the model does not show; printed with it. */
  caution: z.string().max(1000),
  /** Further limits, one each. */
  cautions: z.array(z.string().min(1).max(1000)).optional(),
  /** The items of the source documents it serves. */
  sources: z.array(z.string()),
});

export type CustomerModel = z.output<typeof customerModelSchema>;
