import { z } from 'zod';

/** Why nothing can be written into an open journal now: one sentence that says what to do. */
export const readOnlySchema = z.object({ reason: z.string() });

export type ReadOnly = Readonly<z.output<typeof readOnlySchema>>;
