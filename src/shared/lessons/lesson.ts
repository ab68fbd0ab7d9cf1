import { z } from 'zod';
import { daySchema, recordIdSchema } from '../journal/ids.ts';
import { keepUnknown } from '../journal/known.ts';

/** A later account in which a lesson was put to use. */
const useOfLessonSchema = keepUnknown({
  entryId: recordIdSchema,
  /** What was done because of it, and what came of it. */
  how: z.string().max(1000),
});

/** What an account taught, in one sentence of the candidate's, and where it was put to use since. */
export const lessonSchema = keepUnknown({
  id: recordIdSchema,
  /** The account it was learned in. */
  entryId: recordIdSchema,
  learnedOn: daySchema,
  text: z.string().max(500),
  uses: z.array(useOfLessonSchema),
});

export type Lesson = z.output<typeof lessonSchema>;
