import { z } from 'zod';
import { jobIdSchema } from '../jobs/job.ts';
import { instantSchema } from '../journal/ids.ts';
import { backupSchema } from './backup.ts';

const placeSchema = z.string().min(1).max(4096);
const refusedSchema = z.object({ outcome: z.literal('refused'), reason: z.string() });

/** Copies of the open journal that the app makes by itself, each read back before it counts. */
export const backupsCalls = {
  /** Newest first. */
  list: {
    request: z.void(),
    response: z.object({
      /** Where they lie; the folder need not be there yet. */
      folder: z.string(),
      backups: z.array(backupSchema),
    }),
  },
  make: {
    request: z.void(),
    response: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('started'), job: jobIdSchema }),
      refusedSchema,
    ]),
  },
  /** What is in one of them, before it is restored. */
  preview: {
    request: z.object({ file: placeSchema }),
    response: z.discriminatedUnion('outcome', [
      z.object({
        outcome: z.literal('read'),
        entries: z.number().int(),
        customers: z.number().int(),
        /** When something in it was saved last; `null` where its names do not say. */
        lastChange: instantSchema.nullable(),
        /** It opens with the journal's password only. */
        sealed: z.boolean(),
      }),
      refusedSchema,
    ]),
  },
  /** From now on backups of all journals are made in this folder; those made before stay where they are. */
  chooseFolder: {
    request: z.object({ folder: placeSchema }),
    response: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('chosen'), folder: z.string() }),
      refusedSchema,
    ]),
  },
  showFolder: {
    request: z.void(),
    response: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('opened') }),
      refusedSchema,
    ]),
  },
} as const;
