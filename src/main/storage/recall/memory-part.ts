import { hash } from 'node:crypto';
import type { StoredBody } from '../resolve-record.ts';
import type { RecalledRecord } from './recalled-record.ts';

/**
 * A part of what is remembered: how some records stand. Their bodies are in
 * files of their own, which are read when the first of them is asked for.
 */
export type MemoryPart = {
  readonly records: readonly RecalledRecord[];
  /** By the end of the ids of the records whose bodies they hold. */
  readonly bodies: ReadonlyMap<string, BodiesFile>;
};

export type BodiesFile = {
  readonly name: string;
  /** Of all its bytes, in hex. */
  readonly sha256: string;
};

/** Whether the bytes are what was written to a bodies file. */
export const isWhole = ({ sha256 }: BodiesFile, bytes: Buffer): boolean =>
  sha256Of(bytes) === sha256;

/** The bytes of a bodies file, `null` where they are not what was written. */
export type ReadBodies = (file: BodiesFile) => Buffer | null;

/** The body of a record from its own files, of which the names are known; throws where they cannot be read either. */
export type ReadBody = (
  record: Pick<RecalledRecord['record'], 'kind' | 'id'>,
  names: readonly string[],
) => StoredBody | null;

/** How the ids of a part's records end, and those of the bodies in one file: the end of an id is chance. */
export const partOf = (id: string): string => id.slice(-1);
const bodiesOf = (id: string): string => id.slice(-2);

/** Not by name: ten thousand times the same names take as long to read as all the rest. */
type Line = readonly [
  kind: RecalledRecord['record']['kind'],
  id: string,
  removed: boolean,
  parents: readonly string[],
  time: number,
  folder: RecalledRecord['folder'],
  names: RecalledRecord['names'],
  /** Where its body stands in its file, in bytes; `null` for none. */
  at: readonly [start: number, end: number] | null,
  digest: unknown,
];
type Content = {
  readonly version: string;
  readonly bodies: Readonly<Record<string, BodiesFile>>;
  readonly lines: readonly Line[];
};

export type WrittenPart = MemoryPart & {
  /** UTF-8: `SHA-256 of what follows ⏎ {"version":"…","bodies":{…},"lines":[…]}`. */
  readonly text: Buffer;
  /** The bodies files that are new since `before`, by their names: one behind the other, each as JSON (UTF-8). */
  readonly added: ReadonlyMap<string, Buffer>;
};

export function writeMemoryPart(
  version: string,
  records: readonly RecalledRecord[],
  before: MemoryPart | null,
): WrittenPart {
  const lines: Line[] = [];
  const bodies = new Map<string, BodiesFile>();
  const added = new Map<string, Buffer>();
  for (const [end, some] of groupRecords(records, bodiesOf)) {
    const { content, laid } = layOut(some);
    lines.push(...laid);
    const sha256 = sha256Of(content);
    const known = before?.bodies.get(end);
    if (known?.sha256 === sha256) {
      bodies.set(end, known);
      continue;
    }
    // A new name for new bodies: the part that stands on the disk still has its own. It tells nothing of their words.
    const readFrom = JSON.stringify([version, some.map(({ folder, names }) => [folder, names])]);
    const name = `${end}-${sha256Of(readFrom).slice(0, 16)}`;
    bodies.set(end, { name, sha256 });
    added.set(name, content);
  }
  const content: Content = { version, bodies: Object.fromEntries(bodies), lines };
  const text = JSON.stringify(content);
  return { records, bodies, text: Buffer.from(`${sha256Of(text)}\n${text}`), added };
}

function layOut(records: readonly RecalledRecord[]) {
  const pieces: Buffer[] = [];
  let length = 0;
  const laid = records.map(({ record, folder, names }): Line => {
    const { kind, id, body, removed, parents, time, digest } = record;
    const bytes = body && Buffer.from(JSON.stringify(body));
    const start = length;
    if (bytes) pieces.push(bytes);
    length += bytes?.length ?? 0;
    const at = bytes && ([start, length] as const);
    return [kind, id, removed, parents, time, folder, names, at, digest ?? null];
  });
  return { content: Buffer.concat(pieces), laid };
}

/**
 * `null` where it is not what was written, whole, by this version of the app.
 * `readBody` is asked for a body where those that are remembered cannot be read.
 */
export function readMemoryPart(
  version: string,
  bytes: Buffer,
  readBodies: ReadBodies,
  readBody: ReadBody,
): MemoryPart | null {
  const start = bytes.indexOf('\n') + 1;
  const text = bytes.subarray(start);
  if (bytes.subarray(0, start).toString('latin1') !== `${sha256Of(text)}\n`) return null;
  const content = JSON.parse(text.toString('utf8')) as Content;
  if (content.version !== version) return null;
  const bodies = new Map(Object.entries(content.bodies));
  const files = new Map([...bodies].map(([end, file]) => [end, readOnce(file, readBodies)]));
  const records = content.lines.map((line) =>
    recalled(line, files.get(bodiesOf(line[1])) ?? (() => null), readBody),
  );
  return { records, bodies };
}

function recalled(
  [kind, id, removed, parents, time, folder, names, at, digest]: Line,
  file: () => Buffer | null,
  readBody: ReadBody,
): RecalledRecord {
  let unread = at && { file, at };
  let body: StoredBody | null = null;
  const record: RecalledRecord['record'] = {
    get body() {
      if (!unread) return body;
      const text = unread.file()?.subarray(...unread.at);
      body = text ? (JSON.parse(text.toString('utf8')) as StoredBody) : readBody(record, names);
      unread = null;
      return body;
    },
    removed,
    parents,
    rivals: [],
    time,
    kind,
    id,
    draft: null,
    digest: digest ?? undefined,
  };
  return { folder, names, record };
}

/** The bytes are held until the last record has its body. */
function readOnce(file: BodiesFile, read: ReadBodies): () => Buffer | null {
  let bytes: Buffer | null | undefined;
  return () => (bytes ??= read(file));
}

/** By how their ids end. */
export function groupRecords(
  records: Iterable<RecalledRecord>,
  end: (id: string) => string,
): ReadonlyMap<string, readonly RecalledRecord[]> {
  const groups = new Map<string, RecalledRecord[]>();
  for (const each of records) {
    const others = groups.get(end(each.record.id));
    if (others) others.push(each);
    else groups.set(end(each.record.id), [each]);
  }
  return groups;
}

const sha256Of = (content: Uint8Array | string): string => hash('sha256', content, 'hex');
