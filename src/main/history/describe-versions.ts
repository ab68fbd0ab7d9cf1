import type { Version } from '#shared/history/history-calls.ts';
import type { PartNames } from '#shared/history/part-names.ts';
import { recordParts } from '#shared/history/record-parts.ts';
import type { Revision } from '#shared/journal/revision.ts';
import { resolveRecord } from '#main/storage/resolve-record.ts';
import { findHeads } from '#main/storage/heads.ts';
import { compareParts, countPieceWords, isChanged } from './compare-parts.ts';

/** Every revision of a record as a version that a person can tell from the others, the newest first. */
export function describeVersions(
  revisions: readonly Revision[],
  device: string,
  names: PartNames,
): readonly Version[] {
  const standings = standingsOf(revisions);
  const byName = new Map(revisions.map((revision) => [revision.revision, revision]));
  return [...byName.values()]
    .sort((a, b) => (a.revision < b.revision ? 1 : -1))
    .map((revision) => ({
      revision: revision.revision,
      savedAt: revision.time,
      device: revision.device,
      here: revision.device === device,
      standing: standings.get(revision.revision) ?? 'earlier',
      deleted: revision.body === null,
      ...changeOf(revision, byName, names),
    }));
}

/** The parts of a version in words; none of one that says the record was deleted. */
export const partsOf = ({ kind, body }: Revision, names: PartNames) =>
  body ? recordParts(kind, body, names) : [];

function standingsOf(revisions: readonly Revision[]): ReadonlyMap<string, Version['standing']> {
  const [newest, ...others] = findHeads(revisions);
  if (!newest) return new Map();
  const { rivals, parents } = resolveRecord(revisions).state;
  const current = rivals.length > 0 ? (parents[0] ?? newest.revision) : newest.revision;
  return new Map<string, Version['standing']>([
    ...[newest, ...others].map(({ revision }) => [revision, 'joined'] as const),
    ...rivals.map((revision) => [revision, 'other'] as const),
    [current, 'current'],
  ]);
}

/** What a version changed in the newest one it was made from. */
function changeOf(
  revision: Revision,
  byName: ReadonlyMap<string, Revision>,
  names: PartNames,
): Pick<Version, 'wordsAdded' | 'wordsRemoved' | 'changed'> {
  if (revision.body === null) return { wordsAdded: 0, wordsRemoved: 0, changed: [] };
  const before = wordsBefore(revision, byName);
  const parts = compareParts(before ? partsOf(before, names) : [], partsOf(revision, names));
  return {
    wordsAdded: countPieceWords(parts, 'added'),
    wordsRemoved: countPieceWords(parts, 'removed'),
    changed: before ? parts.filter(isChanged).map(({ name }) => name) : [],
  };
}

/** The newest version with words that this one was made from: one that was brought back follows the one before its deletion. */
function wordsBefore(
  revision: Revision,
  byName: ReadonlyMap<string, Revision>,
): Revision | undefined {
  const parents = revision.parents
    .flatMap((name) => byName.get(name) ?? [])
    .sort((a, b) => (a.revision < b.revision ? 1 : -1));
  const [newest] = parents;
  if (!newest) return undefined;
  return newest.body ? newest : wordsBefore(newest, byName);
}
