import { z } from 'zod';
import { savedSchema } from '../contract/saved.ts';
import { recordIdSchema } from '../journal/ids.ts';
import { recordKindSchema } from '../journal/records.ts';
import { reportOptionsSchema } from '../reports/report-options.ts';
import { allowedIdentifierSchema } from './allowed-identifier.ts';
import { identifierTypes, registerSchema } from './identifier.ts';

/** Something that gives somebody away, in its place in a record. */
export const foundIdentifierSchema = z.object({
  kind: recordKindSchema,
  id: recordIdSchema,
  /** What a person calls the record: `Entry RA3`. */
  name: z.string(),
  /** The fields that lead to the words, and the stage they stand in. */
  path: z.string(),
  stageId: z.string().nullable(),
  from: z.number().int(),
  to: z.number().int(),
  type: z.enum(identifierTypes),
  text: z.string(),
  code: z.string().optional(),
  before: z.string(),
  after: z.string(),
  /** What stands in its place once it is replaced. */
  replacement: z.string(),
  /** The account is submitted and cannot be changed as it is. */
  frozen: z.boolean(),
});

export type FoundIdentifier = Readonly<z.output<typeof foundIdentifierSchema>>;

export const privacyCalls = {
  /** What a report with these options would give away, without what may stay. */
  check: { request: reportOptionsSchema, response: z.array(foundIdentifierSchema) },
  /** The whole journal, private accounts too; lines may be added to its register. */
  search: {
    request: z.object({ register: registerSchema }),
    response: z.array(foundIdentifierSchema),
  },
  /** Puts codes and marks in the places that were found; places that have changed since are passed over. */
  replace: {
    request: z.object({ places: z.array(foundIdentifierSchema).min(1) }),
    response: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('replaced'), places: z.number().int() }),
      z.object({ outcome: z.literal('not-replaced'), reason: z.string() }),
    ]),
  },
  /** Keeps as a record that a place may stay, and why. */
  allow: {
    request: z.object({ place: foundIdentifierSchema, reason: z.string().min(1).max(500) }),
    response: savedSchema,
  },
  allowed: { request: z.void(), response: z.array(allowedIdentifierSchema) },
  /** Takes that back. */
  forbid: { request: z.object({ id: recordIdSchema }), response: savedSchema },
} as const;
