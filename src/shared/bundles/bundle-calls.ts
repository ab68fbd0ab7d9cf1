import { z } from 'zod';
import { jobIdSchema } from '../jobs/job.ts';

const placeSchema = z.string().min(1).max(4096);
const refusedSchema = z.object({ outcome: z.literal('refused'), reason: z.string() });

/** The whole journal in one file, and back. Both are long work: the window follows the job. */
export const bundlesCalls = {
  /** Copies the open journal into a new file; what is being typed is saved first. */
  make: {
    request: z.object({ file: placeSchema }),
    response: z.discriminatedUnion('outcome', [
      z.object({
        outcome: z.literal('started'),
        job: jobIdSchema,
        /** Files in the journal's folder that are no part of a journal and are not copied. */
        others: z.array(z.string()),
      }),
      refusedSchema,
    ]),
  },
  /** Gives back the journal of such a file in a folder that is new or empty; no journal need be open. */
  restore: {
    request: z.object({ file: placeSchema, folder: placeSchema }),
    response: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('started'), job: jobIdSchema }),
      refusedSchema,
    ]),
  },
} as const;
