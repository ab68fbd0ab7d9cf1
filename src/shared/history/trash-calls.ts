import { z } from 'zod';
import { savedSchema } from '../contract/saved.ts';
import { instantSchema, recordIdSchema } from '../journal/ids.ts';
import { recordKindSchema } from '../journal/records.ts';

const removedSchema = z.object({
  kind: recordKindSchema,
  id: recordIdSchema,
  /** What it was called last: `RA1 A late delivery`. */
  name: z.string(),
  deletedAt: instantSchema,
});

/** Removed records of every kind: nothing that was deleted is gone. */
export const trashCalls = {
  /** The ones deleted last come first. */
  list: { request: z.void(), response: z.array(removedSchema) },
  restore: {
    request: removedSchema.pick({ kind: true, id: true }),
    response: savedSchema,
  },
  /** The codes that removed and erased records of a kind had: none of them is given a second time. */
  codes: {
    request: removedSchema.pick({ kind: true }),
    response: z.array(z.object({ code: z.string() })),
  },
} as const;

export type RemovedRecord = Readonly<z.output<typeof removedSchema>>;
