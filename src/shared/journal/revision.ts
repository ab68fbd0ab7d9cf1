import { z } from 'zod';
import { instantSchema, recordIdPattern, recordIdSchema } from './ids.ts';
import { recordKinds, recordKindSchema, type RecordKind } from './records.ts';

/** `<time>-<device>-<hash>`: sorts by time; the last part is the start of the revision's own hash. */
const revisionIdPattern = /^[0-9a-z]{9}-[0-9a-z]{6}-[0-9a-f]{16}$/;
const deviceIdPattern = /^[0-9a-z]{6}$/;
const hashPattern = /^[0-9a-f]{64}$/;
export const revisionIdSchema = z.string().regex(revisionIdPattern);
export const deviceIdSchema = z.string().regex(deviceIdPattern);

/** The format of revisions; it has nothing to do with that of the journal, nor with being sealed. */
export const revisionFormat = 1;

/** One immutable version of one record, as it stands in `records/<kind>/<id>/<revision>.json`. */
const revisionShape = z.strictObject({
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
  hash: z.string().regex(hashPattern),
});

export type Revision = z.output<typeof revisionShape>;

/**
 * The same without the schema's copying where all is as usual: a journal has ten
 * thousand revisions to check when it is opened. What is not, the schema judges.
 */
export const revisionSchema = z.custom<Revision>(
  (value) => isUsual(value) || revisionShape.safeParse(value).success,
);

function isUsual(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { format, kind, id, revision, parents, device, time, body, hash } = value as Fields;
  return (
    Object.keys(value).length === Object.keys(revisionShape.shape).length &&
    format === revisionFormat &&
    recordKinds.includes(kind as RecordKind) &&
    matches(id, recordIdPattern) &&
    matches(revision, revisionIdPattern) &&
    Array.isArray(parents) &&
    parents.every((parent) => matches(parent, revisionIdPattern)) &&
    matches(device, deviceIdPattern) &&
    isWrittenByDate(time) &&
    typeof body === 'object' &&
    !Array.isArray(body) &&
    matches(hash, hashPattern)
  );
}

type Fields = Readonly<Record<string, unknown>>;

/** `2026-03-14T18:00:00.000Z`, and no 31 February. */
function isWrittenByDate(time: unknown): boolean {
  if (typeof time !== 'string' || time.length !== 24) return false;
  const milliseconds = Date.parse(time);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString() === time;
}

const matches = (value: unknown, pattern: RegExp): boolean =>
  typeof value === 'string' && pattern.test(value);
