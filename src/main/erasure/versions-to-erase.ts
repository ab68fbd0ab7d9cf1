import type { Erasure } from '#shared/erasure/erasure.ts';
import type { RecordKind } from '#shared/journal/records.ts';
import type { Revision } from '#shared/journal/revision.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { readRevisions, recordKey } from '#main/storage/read-revisions.ts';
import type { CustomerData } from './customer-data.ts';

type Reference = { readonly kind: RecordKind; readonly id: string };
type OldVersions = Erasure['rewritten'][number] & { readonly kind: RecordKind };

/** All versions of some records but those they stand on now. */
export async function versionsBefore(
  { place, records }: OpenJournal,
  rewritten: readonly Reference[],
): Promise<readonly OldVersions[]> {
  const { byRecord } = await readRevisions(place);
  return rewritten.map(({ kind, id }) => {
    const heads = records.heads(kind, id);
    const all = byRecord.get(recordKey({ kind, id })) ?? [];
    const old = all.filter(({ revision }) => !heads.includes(revision));
    return { kind, id, revisions: old.map(revisionName) };
  });
}

/**
 * The earlier versions that name somebody of records that do not name them any
 * more: its owner has put it otherwise since, or an erasure that was cut short
 * has taken the name out.
 */
export async function versionsThatNamed(
  { place, records }: OpenJournal,
  { held, names }: CustomerData,
  ids: ReadonlySet<string>,
): Promise<readonly OldVersions[]> {
  const { byRecord } = await readRevisions(place);
  const taken = new Set(held.map(recordKey));
  return [...byRecord.values()].flatMap(([first, ...others]) => {
    if (!first || first.kind === 'erasure' || taken.has(recordKey(first))) return [];
    const { kind, id } = first;
    const heads = records.heads(kind, id);
    const naming = [first, ...others].filter(
      ({ revision, body }) => !heads.includes(revision) && body && names(body, ids),
    );
    return naming.length > 0 ? [{ kind, id, revisions: naming.map(revisionName) }] : [];
  });
}

const revisionName = ({ revision }: Revision): string => revision;
