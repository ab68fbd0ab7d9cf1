import type { Saved } from '#shared/contract/contract.ts';
import type { RecordBody, RecordKind } from '#shared/journal/records.ts';
import type { OpenJournal } from './open-journal.ts';
import { requireSaved } from './require-saved.ts';

type ById = { readonly id: string };

/** The calls of a room that lists, saves, removes and brings back one kind of record. */
export const createRecordHandlers = <K extends RecordKind>(
  kind: K,
  journal: () => OpenJournal,
): {
  readonly list: () => Promise<RecordBody<K>[]>;
  readonly save: (body: RecordBody<K>) => Promise<Saved>;
  readonly remove: (request: ById) => Promise<void>;
  readonly restore: (request: ById) => Promise<void>;
} => ({
  list: async () => [...journal().records.list(kind)],
  save: async (body) => journal().records.save(kind, body),
  remove: async ({ id }) => requireSaved(journal().records.remove(kind, id)),
  restore: async ({ id }) => requireSaved(journal().records.restore(kind, id)),
});
