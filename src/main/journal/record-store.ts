import type { Low } from 'lowdb';
import type { Saved } from '#shared/contract/contract.ts';
import type { RecordBody, RecordKind } from '#shared/journal/records.ts';
import { isSameJson } from '#main/storage/canonical-json.ts';
import { recordKey } from '#main/storage/read-revisions.ts';
import type { JournalData, RecordChange } from '#main/storage/journal-data.ts';
import type { KeptRecord } from '#main/storage/record-table.ts';
import type { Turns } from '#main/storage/turns.ts';
import { notSaved } from '#main/storage/write-refusal.ts';
import type { RecordStore } from './open-journal.ts';

type Parts = {
  readonly low: Low<JournalData>;
  /** One record is written once at a time, its drafts included. */
  readonly turns: Turns;
  /** Called when everything that was written about a record is in a revision. */
  readonly afterSave: (kind: RecordKind, id: string) => Promise<void>;
};

export function createRecordStore({ low, turns, afterSave }: Parts): RecordStore {
  const find = (kind: RecordKind, id: string) => low.data.records.get(recordKey({ kind, id }));

  const write = async (change: RecordChange): Promise<Saved> => {
    low.data.changes.set(recordKey(change), change);
    try {
      await low.write();
    } catch (error) {
      return notSaved(error);
    }
    await afterSave(change.kind, change.id);
    return savedAs(find(change.kind, change.id));
  };

  return {
    list: (kind) => bodies(low.data, kind, (record) => !record.removed),
    standing: <K extends RecordKind>(kind: K) => {
      const records = [...low.data.records.ofKind(kind)];
      return records
        .filter(({ removed }) => !removed)
        .map((record) => ({
          id: record.id,
          savedAt: new Date(record.time).toISOString(),
          digest: record.digest,
          body: () => bodyOf<K>(record),
        }));
    },
    listRemoved: (kind) => bodies(low.data, kind, (record) => record.removed),
    get: <K extends RecordKind>(kind: K, id: string) => {
      const record = find(kind, id);
      return record && !record.removed ? bodyOf<K>(record) : undefined;
    },
    isRemoved: (kind, id) => find(kind, id)?.removed ?? false,
    savedAt: (kind, id) => savedAs(find(kind, id)).savedAt,
    revision: (kind, id) => {
      const revision = find(kind, id)?.parents[0];
      if (revision === undefined) throw new Error('This record was never saved.');
      return revision;
    },
    save: (kind, body) =>
      turns.take(recordKey({ kind, id: body.id }), async () => {
        const record = find(kind, body.id);
        // Compared with what the window shows: what came from outside meanwhile is no change of its own.
        const shown = low.data.shown.get(recordKey({ kind, id: body.id }));
        const before = shown ? shown.body : record?.removed ? null : record?.body;
        const unchanged = record && !record.draft && isSameJson(before ?? null, body);
        return unchanged ? savedAs(record) : write({ kind, id: body.id, body });
      }),
    settle: (kind, body, other) =>
      turns.take(recordKey({ kind, id: body.id }), () =>
        write({ kind, id: body.id, body, settles: other }),
      ),
    remove: (kind, id) =>
      turns.take(recordKey({ kind, id }), async () => {
        const record = find(kind, id);
        if (!record) throw new Error(`There is no ${kind} with the id ${id}.`);
        return record.removed ? savedAs(record) : write({ kind, id, body: null });
      }),
    restore: (kind, id) =>
      turns.take(recordKey({ kind, id }), async () => {
        const record = find(kind, id);
        if (!record?.body) throw new Error(`There is no ${kind} with the id ${id}.`);
        return record.removed ? write({ kind, id, body: record.body }) : savedAs(record);
      }),
    forget: (kind, id) =>
      turns.take(recordKey({ kind, id }), async () => {
        const record = find(kind, id);
        const saved = record?.removed ? savedAs(record) : await write({ kind, id, body: null });
        const gone = find(kind, id);
        if (saved.outcome === 'saved' && gone) {
          low.data.records.set(recordKey({ kind, id }), { ...gone, body: null });
        }
        return saved;
      }),
    heads: (kind, id) => find(kind, id)?.parents ?? [],
    isUnsettled: (kind, id) => (find(kind, id)?.rivals.length ?? 0) > 0,
  };
}

function bodies<K extends RecordKind>(
  data: JournalData,
  kind: K,
  isWanted: (record: KeptRecord) => boolean,
): readonly RecordBody<K>[] {
  const found: RecordBody<K>[] = [];
  for (const record of data.records.ofKind(kind)) {
    if (record.body && isWanted(record)) found.push(bodyOf<K>(record));
  }
  return found;
}

/** The adapter has checked the body by the schema of its kind, when it was read or before it was written. */
const bodyOf = <K extends RecordKind>(record: KeptRecord): RecordBody<K> =>
  record.body as RecordBody<K>;

function savedAs(record: KeptRecord | undefined): Extract<Saved, { outcome: 'saved' }> {
  if (!record || record.time === 0) throw new Error('This record was never saved.');
  return { outcome: 'saved', savedAt: new Date(record.time).toISOString() };
}
