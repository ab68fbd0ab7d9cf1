import { z } from 'zod';
import { slugSchema } from '../journal/ids.ts';
import { keepUnknown } from '../journal/known.ts';
import { richTextSchema } from './rich-text.ts';

/** Words that were written for a stage of another model and stand here since the model was switched. */
const sectionPartSchema = keepUnknown({
  modelId: slugSchema,
  stageId: slugSchema,
  /** The place of that stage in its model, from 0. */
  step: z.number().int().nonnegative(),
  /** The steps of reflecting that the stage stands for. */
  spine: z.array(slugSchema),
  /** How many paragraphs, lists or quotes they were when they came here. */
  blocks: z.number().int().nonnegative(),
  /** The words they begin with, by which they are found again after changes. */
  opens: z.string().max(100),
});

/** The candidate's answer to one stage of a model. */
export const sectionSchema = keepUnknown({
  stageId: slugSchema,
  content: richTextSchema,
  /** Whose words these are, in order, where not all were written for this stage. */
  parts: z.array(sectionPartSchema).optional(),
});

export type Section = z.output<typeof sectionSchema>;
export type SectionPart = z.output<typeof sectionPartSchema>;
