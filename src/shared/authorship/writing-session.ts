import { z } from 'zod';
import { instantSchema, recordIdSchema } from '../journal/ids.ts';
import { keepUnknown } from '../journal/known.ts';

/** One sitting at an account: when it was, and how its words came in. Kept only where the candidate wants it. */
export const writingSessionSchema = keepUnknown({
  id: recordIdSchema,
  entryId: recordIdSchema,
  from: instantSchema,
  to: instantSchema,
  /** Words that came in by the keys, those taken out again included. */
  wordsTyped: z.number().int().nonnegative(),
  /** Words that came in by pasting or dropping. */
  wordsPasted: z.number().int().nonnegative(),
});

export type WritingSession = z.output<typeof writingSessionSchema>;

/** What a change to a text brought in, in words. */
export type WordsAdded = { readonly typed: number; readonly pasted: number };
