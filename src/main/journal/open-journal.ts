import type { ChangedRecord } from '#shared/contract/change-calls.ts';
import type { Saved } from '#shared/contract/contract.ts';
import type { Entry } from '#shared/entries/entry.ts';
import type { Guide, GuideShelf } from '#shared/guides/guide.ts';
import type { Manifest } from '#shared/journal/manifest.ts';
import type { ReadOnly } from '#shared/journal/read-only.ts';
import type { RecordBody, RecordKind } from '#shared/journal/records.ts';
import type { JournalPlace } from '#main/storage/journal-data.ts';
import type { KeyRing } from '#main/storage/key-ring.ts';
import type { Recall } from '#main/storage/recall/recall.ts';
import type { Vault } from '#main/storage/vault.ts';
import type { Sealer } from '#main/storage/sealer.ts';

/** A journal that is open: its records in memory, every change on disk before it is said to be saved. */
export type OpenJournal = {
  readonly folder: string;
  /** How its files are read and written: what a feature keeps in the folder goes through `place.sealer`. */
  readonly place: JournalPlace;
  readonly manifest: Manifest;
  /** The keys of a journal with a password; `null` without one. */
  readonly ring: KeyRing | null;
  /** From now on its files are sealed by `sealer`, with the keys of `ring`; waits for what is being written. */
  readonly switchSealer: (sealer: Sealer, ring: KeyRing | null) => Promise<void>;
  /** A practice copy that may be thrown away. */
  readonly sample: boolean;
  /** What could not be read, one plain sentence each. The files were left as they are. */
  readonly damage: readonly string[];
  /** Files that a sync program has begun to write; they are read when they are whole. */
  readonly arriving: readonly string[];
  /** Why nothing can be written now; `null` while it can. Every write is refused with this sentence. */
  readonly readOnly: () => ReadOnly | null;
  /** The journal's own guide packs as they stand now. */
  readonly guides: () => GuideShelf;
  readonly records: RecordStore;
  readonly drafts: DraftStore;
  /** The files of its evidence. */
  readonly vault: Vault;
  /** Copies a guide pack into the journal; one with the same id takes the place of the older one. */
  readonly addGuide: (guide: Guide) => Promise<Saved>;
  /** Takes in what other programs and computers have added since; gives the records that stand otherwise now. */
  readonly lookForChanges: () => Promise<readonly ChangedRecord[]>;
  /** The window shows this record as it stands now: what is saved from there is made from it. */
  readonly markShown: (record: ChangedRecord) => void;
  /** What this computer remembers of its records; there is nothing in it but of long journals. */
  readonly recall: Recall;
  /** Waits for what is being written and makes revisions of all drafts; the journal stays open. */
  readonly settle: () => Promise<void>;
  /** The same, for the last time; then its keys are overwritten in memory. */
  readonly close: () => Promise<void>;
};

/** The records of a journal. Reading is from memory; a removed record is not found but can be restored. */
export type RecordStore = {
  readonly list: <K extends RecordKind>(kind: K) => readonly RecordBody<K>[];
  /** The same without reading what is not asked for: of a long journal much lies unread. */
  readonly standing: <K extends RecordKind>(kind: K) => readonly StandingRecord<K>[];
  /** Removed records as they stood last: their codes stay taken. */
  readonly listRemoved: <K extends RecordKind>(kind: K) => readonly RecordBody<K>[];
  readonly get: <K extends RecordKind>(kind: K, id: string) => RecordBody<K> | undefined;
  readonly isRemoved: (kind: RecordKind, id: string) => boolean;
  /** When the record was last saved (UTC); throws for a record that never was. */
  readonly savedAt: (kind: RecordKind, id: string) => string;
  /** The newest revision of a record; throws for one that never was saved. */
  readonly revision: (kind: RecordKind, id: string) => string;
  readonly save: <K extends RecordKind>(kind: K, body: RecordBody<K>) => Promise<Saved>;
  /** Saves a record and ends the matter of `other`, a revision that could not be joined into it. */
  readonly settle: <K extends RecordKind>(
    kind: K,
    body: RecordBody<K>,
    other: string,
  ) => Promise<Saved>;
  readonly remove: (kind: RecordKind, id: string) => Promise<Saved>;
  readonly restore: (kind: RecordKind, id: string) => Promise<Saved>;
  /** Removes a record and forgets what it said last: it cannot be restored. Its files are another matter. */
  readonly forget: (kind: RecordKind, id: string) => Promise<Saved>;
  /** The revisions a record stands on now: the next one is made from them. */
  readonly heads: (kind: RecordKind, id: string) => readonly string[];
  /** Whether a version written on another computer waits for a choice. */
  readonly isUnsettled: (kind: RecordKind, id: string) => boolean;
};

export type StandingRecord<K extends RecordKind> = {
  readonly id: string;
  /** UTC. */
  readonly savedAt: string;
  /** What the feature that keeps such records made of its body when it was remembered; `undefined` for nothing. */
  readonly digest: unknown;
  readonly body: () => RecordBody<K>;
};

/** Unsaved typing in entries, safe on disk before it becomes a revision; saving the entry ends its draft. */
export type DraftStore = {
  readonly get: (id: string) => Entry | undefined;
  /** The entry must have been saved once. */
  readonly keep: (entry: Entry) => Promise<Saved>;
};
