import { recordSchemas } from '#shared/journal/records.ts';
import type { Revision } from '#shared/journal/revision.ts';
import { commonAncestor, findHeads, lastWords } from './heads.ts';
import { mergeBodies } from './merge-bodies.ts';
import { recordName } from './record-name.ts';

export type StoredBody = NonNullable<Revision['body']>;

/** How a record stands, made from all of its revisions. */
export type RecordState = {
  /** As it is, or as it was before it was removed; `null` when nothing of it can be read. */
  readonly body: StoredBody | null;
  readonly removed: boolean;
  /** What the next revision will be made from. */
  readonly parents: readonly string[];
  /** Heads with other words in the same place: they stay heads until their owner has chosen. */
  readonly rivals: readonly string[];
  /** The newest moment known of this record, in milliseconds: the next revision is later. */
  readonly time: number;
};

export type Resolution = {
  readonly state: RecordState;
  /** What its owner should know about edits on two devices, in one sentence. */
  readonly notice: string | null;
};

/** Joins the revisions of one record; there must be at least one. Nothing is written, nothing is dropped. */
export function resolveRecord(revisions: readonly Revision[]): Resolution {
  const heads = findHeads(revisions);
  const living = heads.filter((head) => head.body);
  const time = Math.max(...heads.map((head) => Date.parse(head.time)));
  const parents = heads.map((head) => head.revision);
  const [newest, ...others] = living;
  if (!newest?.body) {
    const body = heads[0] ? (lastWords(heads[0], revisions)?.body ?? null) : null;
    return { state: { body, removed: true, parents, rivals: [], time }, notice: null };
  }
  const merged = mergeHeads(newest, others, revisions);
  if (!merged.conflict) {
    const notice = living.length < heads.length ? keptNotice(newest) : null;
    return { state: { body: merged.body, removed: false, parents, rivals: [], time }, notice };
  }
  // The other heads stay heads until their owner has chosen: that keeps them from being forgotten.
  const rivals = others.map((other) => other.revision);
  const state = { body: merged.body, removed: false, parents: [newest.revision], rivals, time };
  return { state, notice: conflictNotice(newest) };
}

function mergeHeads(
  newest: Revision,
  others: readonly Revision[],
  revisions: readonly Revision[],
): { readonly body: StoredBody; readonly conflict: boolean } {
  const newestBody = newest.body ?? {};
  if (others.length === 0) return { body: newestBody, conflict: false };
  const base = commonAncestor([newest, ...others], revisions)?.body ?? {};
  let body: unknown = newestBody;
  let conflict = false;
  for (const other of others) {
    const merge = mergeBodies(base, body, other.body);
    body = merge.value;
    conflict ||= merge.conflict;
  }
  // Two changes that are fine by themselves may not go together (a scale's ends): then one stands whole.
  const parsed = recordSchemas[newest.kind].safeParse(body);
  return parsed.success ? { body: parsed.data, conflict } : { body: newestBody, conflict: true };
}

const keptNotice = (head: Revision): string =>
  `${recordName(head.kind, head.body ?? {})} was removed on one device and changed on another; it was kept.`;

const conflictNotice = (newest: Revision): string =>
  `${recordName(newest.kind, newest.body ?? {})} was changed on two computers at once: you see the newer words; open its history to keep what you want of the others.`;
