import { hash as hashOf } from 'node:crypto';
import { recordSchemas, type RecordKind } from '#shared/journal/records.ts';
import { revisionFormat, revisionSchema, type Revision } from '#shared/journal/revision.ts';
import { canonicalJson } from './canonical-json.ts';

export type NewRevision = {
  readonly kind: RecordKind;
  readonly id: string;
  readonly parents: readonly string[];
  readonly device: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** `null` says that the record was removed. */
  readonly body: object | null;
};

/**
 * A revision and the text of its file. The text is the canonical JSON of what
 * is signed, with the revision's name and hash put in before the last brace:
 *
 *     {"body":{…},"device":"…",…,"time":"…","revision":"…","hash":"…"}
 */
export function makeRevision(made: NewRevision): {
  readonly revision: Revision;
  readonly text: string;
} {
  const signed = canonicalJson({
    ...made,
    format: revisionFormat,
    time: new Date(made.time).toISOString(),
  });
  const hash = sha256(signed);
  const name = revisionName(made.time, made.device, hash);
  const text = `${signed.slice(0, -1)},"revision":"${name}","hash":"${hash}"}`;
  return { revision: revisionSchema.parse(JSON.parse(text)), text };
}

export type ReadRevision =
  | { readonly revision: Revision }
  /** Why the text cannot be used, as the end of a sentence: `is empty`. */
  | { readonly problem: string };

/**
 * Reads what stands in a revision file (UTF-8) and proves that it is what was
 * written: hash, name, and the schema of its body.
 */
export function readRevision(content: Buffer): ReadRevision {
  const text = content.toString('utf8');
  if (text.trim() === '') return { problem: 'is empty' };
  try {
    return verify(text, content);
  } catch {
    // Not JSON at all, or nested beyond what can be walked.
    return { problem: 'is damaged' };
  }
}

function verify(text: string, content: Buffer): ReadRevision {
  const value: unknown = JSON.parse(text);
  const parsed = revisionSchema.safeParse(value);
  if (!parsed.success) {
    return {
      problem: isNewer(value) ? 'was written by a newer version of Hindsight' : 'is damaged',
    };
  }
  const revision = parsed.data;
  if (!hasItsHash(revision, content, value)) return { problem: 'is damaged' };
  if (revision.format > revisionFormat) {
    return { problem: 'was written by a newer version of Hindsight' };
  }
  const { body, kind } = revision;
  if (!body) return { revision };
  const read = recordSchemas[kind].safeParse(body);
  if (body['id'] !== revision.id || !read.success) {
    return { problem: 'holds something this version of Hindsight cannot understand' };
  }
  // Fields that came later have their defaults in what was written before them.
  return { revision: { ...revision, body: read.data } };
}

/** `value` is what was parsed, before any schema: what a schema drops (`__proto__`) was not signed either. */
function hasItsHash(revision: Revision, content: Buffer, value: unknown): boolean {
  const { revision: name, hash } = revision;
  if (name !== revisionName(Date.parse(revision.time), revision.device, hash)) return false;
  // A file as we wrote it needs no second canonical text; one that was laid out anew is as good.
  if (hashAsWritten(content, `,"revision":"${name}","hash":"${hash}"}`.length) === hash)
    return true;
  const { revision: _name, hash: _hash, ...signed } = value as Revision;
  return sha256(canonicalJson(signed)) === hash;
}

/** The hash of a file without its last `tail` characters, but with a brace to close what was signed. */
function hashAsWritten(content: Buffer, tail: number): string {
  const end = content.length - tail;
  if (end < 0) return '';
  const replaced = content[end] ?? 0;
  content[end] = closeBrace;
  const hash = hashOf('sha256', content.subarray(0, end + 1), 'hex');
  content[end] = replaced;
  return hash;
}

const closeBrace = '}'.charCodeAt(0);

function isNewer(value: unknown): boolean {
  const format = (value as { readonly format?: unknown } | null)?.format;
  return typeof format === 'number' && format > revisionFormat;
}

/** Nine digits of base 36 hold the milliseconds until the year 5188, and sort like numbers. */
const revisionName = (time: number, device: string, hash: string): string =>
  `${time.toString(36).padStart(9, '0')}-${device}-${hash.slice(0, 16)}`;

const sha256 = (text: string): string => hashOf('sha256', text, 'hex');
