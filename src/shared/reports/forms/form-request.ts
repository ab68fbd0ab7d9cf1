import { z } from 'zod';
import { testimonyForms } from '../../evidence/testimony.ts';
import { criterionIdSchema, recordIdSchema } from '../../journal/ids.ts';

/** A form that somebody without the app fills in; what comes back becomes the item `itemId`. */
export const formRequestSchema = z.object({
  form: z.enum(testimonyForms),
  itemId: recordIdSchema,
  criteria: z.array(criterionIdSchema).min(1).max(60),
});

export type FormRequest = Readonly<z.output<typeof formRequestSchema>>;
