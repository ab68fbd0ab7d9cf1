import path from 'node:path';
import type { RecordKind } from '#shared/journal/records.ts';
import type { FileDescription } from '../file-description.ts';
import type { KeptRecord } from '../record-table.ts';
import type { StoredBody } from '../resolve-record.ts';

/** When the names in a folder, and anything else about it, were last changed (milliseconds since 1970). */
export type Stamp = readonly [changedAt: number, touchedAt: number];

/** A record as its files said when they were last read and proved, and how its folder lay on the disk then. */
export type RecalledRecord = {
  readonly folder: Stamp;
  /** Of the files in it. */
  readonly names: readonly string[];
  /** Without a draft or another version beside it. Its body is read when it is asked for. */
  readonly record: KeptRecord;
};

/**
 * What a feature makes of a record's body and would have to make again at every
 * opening: plain data, `undefined` for nothing.
 */
export type SumUp = (kind: RecordKind, body: StoredBody) => unknown;

export const stampOf = ({ changedAt, touchedAt }: FileDescription): Stamp => [changedAt, touchedAt];

export const isSameStamp = (one: Stamp, other: Stamp): boolean =>
  one[0] === other[0] && one[1] === other[1];

/** The `recordKey` of the record whose folder this is. */
export const keyOfFolder = (folder: string): string => {
  const end = folder.lastIndexOf(path.sep);
  return `${folder.slice(folder.lastIndexOf(path.sep, end - 1) + 1, end)}/${folder.slice(end + 1)}`;
};
