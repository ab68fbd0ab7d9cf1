import { z } from 'zod';
import { instantSchema, recordIdSchema } from './ids.ts';
import { recordKindSchema } from './records.ts';

/** `<time>-<device>-<hash>`: sorts by time; the last part is the start of the revision's own hash. */
export const revisionIdSchema = z.string().regex(/^[0-9a-z]{9}-[0-9a-z]{6}-[0-9a-f]{16}$/);
export const deviceIdSchema = z.string().regex(/^[0-9a-z]{6}$/);

/** The format of revisions; it has nothing to do with that of the journal, nor with being sealed. */
export const revisionFormat = 1;

/** One immutable version of one record, as it stands in `records/<kind>/<id>/<revision>.json`. */
export const revisionSchema = z.strictObject({
  format: z.number().int().min(1),
  kind: recordKindSchema,
  id: recordIdSchema,
  revision: revisionIdSchema,
  /** The revisions this one was made from: none for the first, two for a merge. */
  parents: z.array(revisionIdSchema),
  device: deviceIdSchema,
  time: instantSchema,
  /** `null` is a tombstone: the record was deleted here. */
  body: z.record(z.string(), z.unknown()).nullable(),
  /** SHA-256 (hex) of the canonical JSON of everything above but `revision`, which is made from it. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

export type Revision = z.output<typeof revisionSchema>;
