import { hash } from 'node:crypto';
import type { StoredBody } from '../resolve-record.ts';
import type { RecalledRecord } from './recalled-record.ts';

/** All of a record but its body, and where that stands among the bodies, in bytes. */
type Line = Omit<RecalledRecord, 'record'> & {
  readonly record: Omit<RecalledRecord['record'], 'body'>;
  readonly at: readonly [start: number, end: number] | null;
};
type Head = { readonly version: string; readonly lines: readonly Line[] };

/**
 * A part of what is remembered, as text (UTF-8). The bodies stand behind
 * everything else, so that each can be read for itself when it is asked for:
 *
 *     SHA-256 of what follows ⏎ {"version":"…","lines":[…]} ⏎ {body}{body}…
 */
export function writeMemoryPart(version: string, records: readonly RecalledRecord[]): Buffer {
  const bodies: Buffer[] = [];
  let length = 0;
  const lines = records.map(({ record: { body, ...record }, ...rest }): Line => {
    if (!body) return { ...rest, record, at: null };
    const bytes = Buffer.from(JSON.stringify(body));
    bodies.push(bytes);
    length += bytes.length;
    return { ...rest, record, at: [length - bytes.length, length] };
  });
  const head = `${JSON.stringify({ version, lines } satisfies Head)}\n`;
  const content = Buffer.concat([Buffer.from(head), ...bodies]);
  return Buffer.concat([Buffer.from(`${sha256(content)}\n`), content]);
}

/** `null` where it is not what was written, whole, by this version of the app. */
export function readMemoryPart(version: string, bytes: Buffer): readonly RecalledRecord[] | null {
  const start = bytes.indexOf('\n') + 1;
  const content = bytes.subarray(start);
  if (bytes.subarray(0, start).toString('latin1') !== `${sha256(content)}\n`) return null;
  const end = content.indexOf('\n');
  const head = JSON.parse(content.subarray(0, end).toString('utf8')) as Head;
  if (head.version !== version) return null;
  const bodies = content.subarray(end + 1);
  return head.lines.map((line) => recalled(line, bodies));
}

function recalled({ folder, files, record, at }: Line, bodies: Buffer): RecalledRecord {
  let text = at && bodies.subarray(...at);
  let body: StoredBody | null = null;
  return {
    folder,
    files,
    record: {
      get body() {
        if (text) body = JSON.parse(text.toString('utf8')) as StoredBody;
        text = null;
        return body;
      },
      removed: record.removed,
      parents: record.parents,
      time: record.time,
      kind: record.kind,
      id: record.id,
      digest: record.digest,
    },
  };
}

const sha256 = (content: Uint8Array): string => hash('sha256', content, 'hex');
