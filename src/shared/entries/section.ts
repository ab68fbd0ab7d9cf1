import { z } from 'zod';
import { slugSchema } from '../journal/ids.ts';
import { keepUnknown } from '../journal/known.ts';
import { richTextSchema } from './rich-text.ts';

/** The candidate's answer to one stage of a model. */
export const sectionSchema = keepUnknown({ stageId: slugSchema, content: richTextSchema });

export type Section = z.output<typeof sectionSchema>;
