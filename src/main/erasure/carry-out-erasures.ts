import type { Erasure } from '#shared/erasure/erasure.ts';
import { recordKinds, type RecordKind } from '#shared/journal/records.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { eraseRevisions } from '#main/storage/erase-revisions.ts';
import { recordKey } from '#main/storage/read-revisions.ts';
import { throwRefused, whyNotErased } from './why-not-erased.ts';

type Place = Pick<OpenJournal, 'records' | 'vault' | 'place'>;

/**
 * Takes off the disk what erasures name. Doing it again changes nothing, so
 * that one cut short is finished, and old files that a synced folder or another
 * computer brings back are taken away again at the next opening.
 */
export async function carryOutErasures(
  { records, vault, place }: Place,
  erasures: readonly Erasure[],
): Promise<void> {
  if (erasures.length === 0) return;
  const gone = erasures.flatMap((erasure) => erasure.gone);
  for (const { kind, id } of gone) {
    if (isKind(kind)) throwRefused(await records.forget(kind, id));
  }
  // That a record is gone is all that stays of it, in one file.
  const goneKeys = new Set(gone.map(keyOf));
  const tombstones = new Set(
    gone.flatMap(({ kind, id }) => (isKind(kind) ? records.heads(kind, id) : [])),
  );
  const old = new Set(
    erasures.flatMap(({ rewritten }) => rewritten.flatMap(({ revisions }) => revisions)),
  );
  await eraseRevisions(place, {
    ids: new Set(gone.map(({ id }) => id)),
    erases: (revision) =>
      old.has(revision.revision) ||
      (goneKeys.has(recordKey(revision)) &&
        !(revision.body === null && tombstones.has(revision.revision))),
  });
  const stillUsed = JSON.stringify([records.list('evidence'), records.listRemoved('evidence')]);
  for (const blob of erasures.flatMap(({ blobs }) => blobs)) {
    if (!stillUsed.includes(blob)) await vault.erase(blob);
  }
}

/** The same at the opening of a journal, for all erasures it knows: what could not be done is told. */
export async function finishErasures(place: Place): Promise<readonly string[]> {
  try {
    await carryOutErasures(place, place.records.list('erasure'));
    return [];
  } catch (error) {
    return [`Something that was erased is on the disk still, or again. ${whyNotErased(error)}`];
  }
}

const keyOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string =>
  `${kind}/${id}`;

/** A kind of a newer version is left to that version. */
const isKind = (kind: string): kind is RecordKind =>
  (recordKinds as readonly string[]).includes(kind);
