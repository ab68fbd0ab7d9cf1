import type { RecordKind } from '#shared/journal/records.ts';
import type { RecordState } from './resolve-record.ts';

export type KeptRecord = RecordState & {
  readonly kind: RecordKind;
  readonly id: string;
  /** The revision that a draft on disk would become after a crash: what is saved next replaces it. */
  readonly draft: string | null;
  /** What was made of the body when it was last read; of one that is new nothing was yet. */
  readonly digest?: unknown;
};

/** How every record stands, by `recordKey`, in the order they were put in. */
export type RecordTable = {
  readonly get: (key: string) => KeptRecord | undefined;
  readonly set: (key: string, record: KeptRecord) => void;
  readonly size: () => number;
  /** Those of one kind, without a look at all others: a long journal is asked for short lists all the time. */
  readonly ofKind: (kind: RecordKind) => Iterable<KeptRecord>;
};

export function createRecordTable(): RecordTable {
  const all = new Map<string, KeptRecord>();
  const byKind = new Map<RecordKind, Map<string, KeptRecord>>();
  return {
    get: (key) => all.get(key),
    size: () => all.size,
    set(key, record) {
      all.set(key, record);
      const kind = byKind.get(record.kind) ?? new Map<string, KeptRecord>();
      byKind.set(record.kind, kind.set(key, record));
    },
    ofKind: (kind) => byKind.get(kind)?.values() ?? [],
  };
}
