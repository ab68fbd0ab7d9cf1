import { z } from 'zod';
import { isWritten } from '../entries/claims.ts';
import { sectionSchema } from '../entries/section.ts';
import { daySchema, recordIdSchema } from '../journal/ids.ts';
import { keepUnknown } from '../journal/known.ts';

/** The one section of a second look. */
export const secondLookStage = 'second-look';

/** A dated note beside an account, written weeks later. The account itself stays as it was. */
export const secondLookSchema = keepUnknown({
  id: recordIdSchema,
  entryId: recordIdSchema,
  lookedOn: daySchema,
  /** What was asked, in the words of that day. */
  question: z.string().max(500),
  sections: z.array(sectionSchema),
});

/** Whether anything was answered; a look that was only begun does not count as one. */
export const isWrittenLook = ({ sections }: Pick<SecondLook, 'sections'>): boolean =>
  sections.some(({ content }) => isWritten(content));

export type SecondLook = z.output<typeof secondLookSchema>;
