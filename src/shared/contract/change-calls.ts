import { z } from 'zod';
import { recordIdSchema } from '../journal/ids.ts';
import { recordKindSchema } from '../journal/records.ts';

const changedRecordSchema = z.object({ kind: recordKindSchema, id: recordIdSchema });

/** What happened in the open journal that the window did not do itself. */
export const changesSchema = z.object({
  /** Counts what has happened since the app was started. */
  step: z.number().int(),
  /** Records that stand otherwise than at the step that was seen: changed by another program or computer. */
  records: z.array(changedRecordSchema),
});

export const changeCalls = {
  /** Waits until something has happened after step `seen` (or about 20 s) and says what. */
  changes: { request: z.object({ seen: z.number().int() }), response: changesSchema },
  /**
   * The window shows everything up to `step` but the records in `unsaved`,
   * which somebody is typing in: those are joined when they are saved.
   */
  changesTaken: {
    request: z.object({ step: z.number().int(), unsaved: z.array(recordIdSchema) }),
    response: z.void(),
  },
  /** Looks at once whether other programs have changed something; for when the window comes to the front. */
  lookForChanges: { request: z.void(), response: z.void() },
} as const;

export type Changes = Readonly<z.output<typeof changesSchema>>;
export type ChangedRecord = Readonly<z.output<typeof changedRecordSchema>>;
