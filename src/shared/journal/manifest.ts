import { z } from 'zod';
import { instantSchema, recordIdSchema } from './ids.ts';
import { keepUnknown } from './known.ts';

/** The newest journal format this app writes; a journal with a higher one opens read-only. */
export const journalFormat = 1;

/** `journal.json`: says that a folder is a journal, of which format, and whose keys open it. */
export const manifestSchema = keepUnknown({
  format: z.number().int().min(1),
  journalId: recordIdSchema,
  createdAt: instantSchema,
  /** Empty while the journal has no password. */
  keySlots: z.array(z.unknown()),
});

export type Manifest = z.output<typeof manifestSchema>;
