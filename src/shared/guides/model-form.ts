import { z } from 'zod';
import { slugSchema } from '../journal/ids.ts';
import { keepUnknown } from '../journal/known.ts';

/**
 * One thing that is asked when a customer model is used. Types known here:
 * `rating` (from `min` to `max`), `choice` (one of `options`), `text`, `day`,
 * `time` (a moment on the clock), `tick` (with `quote`: and the words that were
 * used), `count`. A type of a newer version is asked as text.
 */
const fieldSchema = keepUnknown({
  id: slugSchema,
  type: slugSchema,
  name: z.string().min(1).max(200),
  hint: z.string().max(500).optional(),
  options: z.array(keepUnknown({ id: slugSchema, name: z.string().min(1).max(200) })).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  /** What the two ends of a rating mean. */
  low: z.string().max(100).optional(),
  high: z.string().max(100).optional(),
  /** Whether a tick also asks for the words that were used. */
  quote: z.boolean().optional(),
  /** Asked only when another field of the form has one of these answers. */
  when: keepUnknown({ field: slugSchema, is: z.array(slugSchema).min(1) }).optional(),
});

/** What is asked of somebody who uses a customer model. Which answers make which score is named by `score`. */
export const modelFormSchema = keepUnknown({
  /** The points in time, or the sides, at which ratings are given: before and after, expected and received. */
  moments: z.array(keepUnknown({ id: slugSchema, name: z.string().min(1).max(100) })).optional(),
  /** Asked once for each moment. */
  perMoment: z.array(fieldSchema).optional(),
  /** Asked for each part of the model, or for some of them; ratings once for each moment. */
  perPart: keepUnknown({
    only: z.array(slugSchema).optional(),
    fields: z.array(fieldSchema),
  }).optional(),
  /** Asked once. */
  fields: z.array(fieldSchema).optional(),
  /** Asked as often as somebody likes: questions asked, phrases tried, stages reached. */
  rows: keepUnknown({
    /** What one of them is called: `Question`. */
    name: z.string().min(1).max(60),
    /** Choice fields without options are answered with one of the model's parts. */
    fields: z.array(fieldSchema).min(1),
    /** Rows to begin with: what some of their fields say. */
    start: z
      .array(z.array(keepUnknown({ field: slugSchema, text: z.string().max(500) })))
      .optional(),
  }).optional(),
  /** The rule that reads the answers, one of `src/shared/customer-models/read-use.ts`; one not known is passed over. */
  score: slugSchema.optional(),
});

export type ModelForm = z.output<typeof modelFormSchema>;
export type ModelField = z.output<typeof fieldSchema>;
