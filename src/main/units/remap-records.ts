import { recordKinds, type RecordBody, type RecordKind } from '#shared/journal/records.ts';
import { countCriteria, remapCriteria, type CriterionMoves } from '#shared/units/remap-criteria.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { isSameJson } from '#main/storage/canonical-json.ts';

/** A record as it was before and after claims were moved. */
export type MovedRecord = {
  [Kind in RecordKind]: {
    readonly kind: Kind;
    readonly before: RecordBody<Kind>;
    readonly after: RecordBody<Kind>;
  };
}[RecordKind];

/** Earlier versions of a unit are what they are; nothing in them is moved. */
const movedKinds = recordKinds.filter((kind) => kind !== 'unit-version');

/** Every record that names one of the criteria, as it is to be. */
export const recordsToMove = (
  { records }: Pick<OpenJournal, 'records'>,
  moves: CriterionMoves,
): readonly MovedRecord[] =>
  movedKinds.flatMap((kind) =>
    records.list(kind).flatMap((before) => {
      const after = remapCriteria(before, moves);
      return after === before ? [] : [{ kind, before, after } as MovedRecord];
    }),
  );

/** Saves them all or none: when the disk refuses one, those before it are put back. Gives the reason, or `null`. */
export async function saveMoved(
  { records }: Pick<OpenJournal, 'records'>,
  moved: readonly MovedRecord[],
): Promise<string | null> {
  const done: MovedRecord[] = [];
  for (const record of moved) {
    const saved = await records.save(record.kind, record.after);
    if (saved.outcome === 'not-saved') {
      for (const each of done.reverse()) await records.save(each.kind, each.before);
      return saved.reason;
    }
    done.push(record);
  }
  return null;
}

/** Puts back what was moved, but for records that somebody has changed since. */
export async function restoreMoved(
  { records }: Pick<OpenJournal, 'records'>,
  moved: readonly MovedRecord[],
): Promise<{ readonly restored: number; readonly changedSince: number }> {
  let restored = 0;
  for (const { kind, before, after } of moved) {
    if (!isSameJson(records.get(kind, after.id), after)) continue;
    const saved = await records.save(kind, before);
    if (saved.outcome === 'saved') restored += 1;
  }
  return { restored, changedSince: moved.length - restored };
}

/** How often all records together name each of the criteria. */
export function countUses(
  { records }: Pick<OpenJournal, 'records'>,
  criteria: readonly string[],
): readonly { readonly criterionId: string; readonly count: number }[] {
  const wanted = new Set(criteria);
  const counts = new Map<string, number>();
  for (const kind of movedKinds) {
    for (const record of records.list(kind)) {
      for (const [id, count] of countCriteria(record, wanted)) {
        counts.set(id, (counts.get(id) ?? 0) + count);
      }
    }
  }
  return criteria.map((criterionId) => ({ criterionId, count: counts.get(criterionId) ?? 0 }));
}
