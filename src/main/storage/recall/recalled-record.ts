import path from 'node:path';
import type { RecordKind } from '#shared/journal/records.ts';
import type { FileDescription } from '../file-description.ts';
import type { KeptRecord } from '../record-table.ts';
import type { StoredBody } from '../resolve-record.ts';

/** Size in bytes, and when its bytes and anything else about it were last changed (milliseconds since 1970). */
export type Stamp = readonly [size: number, changedAt: number, touchedAt: number];

/** A record as its files said when they were last read and proved, and how they lay on the disk then. */
export type RecalledRecord = {
  readonly folder: Stamp;
  readonly files: readonly (readonly [name: string, stamp: Stamp])[];
  readonly record: Omit<KeptRecord, 'draft' | 'rivals'>;
};

/**
 * What a feature makes of a record's body and would have to make again at every
 * opening: plain data, `undefined` for nothing.
 */
export type SumUp = (kind: RecordKind, body: StoredBody) => unknown;

export const stampOf = ({ size, changedAt, touchedAt }: FileDescription): Stamp => [
  size,
  changedAt,
  touchedAt,
];

export const isSameStamp = (one: Stamp, other: Stamp): boolean =>
  one[0] === other[0] && one[1] === other[1] && one[2] === other[2];

/** The `recordKey` of the record whose folder this is. */
export const keyOfFolder = (folder: string): string => {
  const end = folder.lastIndexOf(path.sep);
  return `${folder.slice(folder.lastIndexOf(path.sep, end - 1) + 1, end)}/${folder.slice(end + 1)}`;
};

/** How the record stands: it has no draft and no other version beside it. Its body is read when it is asked for. */
export const keptRecord = ({ record }: RecalledRecord): KeptRecord => ({
  get body() {
    return record.body;
  },
  removed: record.removed,
  parents: record.parents,
  rivals: [],
  time: record.time,
  kind: record.kind,
  id: record.id,
  draft: null,
  digest: record.digest,
});
