import type { RecordKind } from '#shared/journal/records.ts';
import type { FileProblem, RecordsPlace } from './read-revisions.ts';
import type { RecalledRecord } from './recall/recalled-record.ts';
import { createRecordTable, type RecordTable } from './record-table.ts';
import type { StoredBody } from './resolve-record.ts';

/** What lowdb holds in memory: how every record stands, and what waits to be written. */
export type JournalData = {
  /** Kept in step with the disk by `write`. */
  readonly records: RecordTable;
  /** Changes made since the last `write`, by `recordKey`. */
  readonly changes: Map<string, RecordChange>;
  /** Files that could not be used, by their path below the journal. */
  readonly problems: Map<string, FileProblem>;
  /** What the owner should know about edits on two devices, by `recordKey`. */
  readonly notices: Map<string, string>;
  /** The names of the files that are known in each record's folder. */
  readonly names: Map<string, readonly string[]>;
  /** Folders in which revisions of a record lie that are not its own, by `recordKey`. */
  readonly strays: Map<string, ReadonlySet<string>>;
  /** Records, by `recordKey`, whose files were not read yet: they are believed to be as they were the last time. */
  readonly recalled: Map<string, RecalledRecord>;
  /**
   * Records that were changed from outside, as the window still shows them: what
   * is saved from there was made from this, and is joined with the change.
   */
  readonly shown: Map<string, ShownRecord>;
  /** Of these, those that were joined since by saving: the window is to be told how they stand now. */
  readonly joined: Set<string>;
};

export type ShownRecord = {
  readonly parents: readonly string[];
  readonly body: StoredBody | null;
};

export type RecordChange = {
  readonly kind: RecordKind;
  readonly id: string;
  /** `null` removes the record. */
  readonly body: object | null;
  /** A rival head that the owner has looked at: this revision is made from it too. */
  readonly settles?: string;
};

export type JournalPlace = RecordsPlace & {
  readonly device: string;
  readonly clock: () => Date;
};

export const emptyData = (): JournalData => ({
  records: createRecordTable(),
  changes: new Map(),
  problems: new Map(),
  notices: new Map(),
  names: new Map(),
  strays: new Map(),
  recalled: new Map(),
  shown: new Map(),
  joined: new Set(),
});
