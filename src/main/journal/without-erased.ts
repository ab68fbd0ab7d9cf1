import type { Erasure } from '#shared/erasure/erasure.ts';
import type { JournalData } from '#main/storage/journal-data.ts';
import type { KnownRecords } from './find-missing.ts';

/**
 * What is known of a journal without what was erased at its owner's wish: that
 * is gone and not missing, on all computers.
 *
 * @param nameOnDisk what the file of a revision is called
 */
export function withoutErased(
  known: KnownRecords,
  data: JournalData,
  nameOnDisk: (revision: string) => string,
): KnownRecords {
  const erasures = erasuresIn(data);
  if (erasures.length === 0) return known;
  const gone = new Set(erasures.flatMap((erasure) => erasure.gone.map(keyOf)));
  const old = new Set(
    erasures.flatMap((erasure) =>
      erasure.rewritten.flatMap(({ revisions }) => revisions.map(nameOnDisk)),
    ),
  );
  return Object.fromEntries(
    Object.entries(known)
      .filter(([key]) => !gone.has(key))
      .map(([key, record]) => {
        const revisions = record.revisions.filter((revision) => !old.has(revision));
        return [key, { ...record, revisions }];
      }),
  );
}

/** The adapter has checked the bodies by their schema. */
const erasuresIn = (data: JournalData): readonly Erasure[] =>
  [...data.records.ofKind('erasure')]
    .filter(({ removed, body }) => !removed && body !== null)
    .map(({ body }) => body as unknown as Erasure);

const keyOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string =>
  `${kind}/${id}`;
