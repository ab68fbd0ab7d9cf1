import { z } from 'zod';

export const jobIdSchema = z.string().regex(/^[0-9a-z]{26}$/);

const exportedFileSchema = z.object({
  name: z.string(),
  format: z.string(),
  path: z.string(),
  bytes: z.number().int(),
});

/** How a piece of long work stands. `step` grows with every change, so that a watcher can ask for the next one. */
export const jobStateSchema = z.object({
  id: jobIdSchema,
  step: z.number().int(),
  /** What is being done, in words: `Making the PDF`. */
  doing: z.string(),
  done: z.number(),
  total: z.number(),
  ending: z
    .discriminatedUnion('outcome', [
      z.object({
        outcome: z.literal('saved'),
        folder: z.string(),
        files: z.array(exportedFileSchema),
      }),
      z.object({ outcome: z.literal('cancelled'), files: z.array(exportedFileSchema) }),
      z.object({
        outcome: z.literal('failed'),
        reason: z.string(),
        files: z.array(exportedFileSchema),
      }),
    ])
    .nullable(),
});

export type JobState = Readonly<z.output<typeof jobStateSchema>>;
export type ExportedFile = z.output<typeof exportedFileSchema>;
