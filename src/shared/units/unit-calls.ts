import { z } from 'zod';
import { savedSchema } from '../contract/saved.ts';
import { unitSchema } from '../guides/unit.ts';
import { unitVersionSchema } from '../guides/unit-version.ts';
import { criterionIdSchema, slugSchema } from '../journal/ids.ts';
import { unitFormats } from './unit-reading.ts';

const faultSchema = z.object({ line: z.number().int().nullable(), why: z.string() });

const readingSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('understood'),
    format: z.enum(unitFormats),
    unit: unitSchema,
    doubts: z.array(faultSchema.extend({ text: z.string() })),
  }),
  z.object({ outcome: z.literal('not-understood'), faults: z.array(faultSchema) }),
]);

export const unitsCalls = {
  /** Reads a file or pasted text and says what it understood; nothing is taken in yet. */
  read: {
    request: z.object({ name: z.string().max(255), base64: z.string().max(20_000_000) }),
    response: readingSchema,
  },
  /** Puts a unit into the journal, among those worked towards; the one it takes the place of is kept as a version. */
  save: { request: unitSchema, response: savedSchema },
  /** Writes a unit as a file for others into the documents folder; nothing there is written over. */
  export: {
    request: z.object({ id: slugSchema }),
    response: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('exported'), file: z.string() }),
      z.object({ outcome: z.literal('not-exported'), reason: z.string() }),
    ]),
  },
  versions: { request: z.void(), response: z.array(unitVersionSchema) },
  /** How many claims, items of evidence and judgements name each criterion of a unit. */
  uses: {
    request: z.object({ criteria: z.array(criterionIdSchema).max(1000) }),
    response: z.array(z.object({ criterionId: z.string(), count: z.number().int() })),
  },
  /** Moves claims, evidence and judgements to other criteria, all or none, as new revisions. */
  remap: {
    request: z.object({
      moves: z
        .array(z.object({ from: criterionIdSchema, to: z.array(criterionIdSchema).min(1) }))
        .min(1)
        .max(1000),
    }),
    response: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('moved'), records: z.number().int() }),
      z.object({ outcome: z.literal('not-moved'), reason: z.string() }),
    ]),
  },
  /** Takes the last move back, for every record that was not changed since. */
  undoRemap: {
    request: z.void(),
    response: z.object({ restored: z.number().int(), changedSince: z.number().int() }),
  },
} as const;
