import { z } from 'zod';
import { instantSchema } from '../journal/ids.ts';

/** Not saved is an ending we expect (a full disk): the words stay with the caller, the reason is one sentence. */
export const savedSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('saved'), savedAt: instantSchema }),
  z.object({ outcome: z.literal('not-saved'), reason: z.string() }),
]);
export type Saved = Readonly<z.output<typeof savedSchema>>;
