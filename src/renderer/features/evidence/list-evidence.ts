import { evidenceTypes, type Evidence } from '#shared/evidence/evidence.ts';
import { splitCriterionId } from '#shared/journal/ids.ts';

export type EvidenceSort = 'code' | 'date';

/** The items that hold every word of `text`, by label or newest first; items without a date stand last. */
export function listEvidence(
  items: readonly Evidence[],
  { text, sort }: { readonly text: string; readonly sort: EvidenceSort },
): readonly Evidence[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  return items
    .filter((item) => words.every((word) => folded(searchable(item)).includes(word)))
    .toSorted(sort === 'code' ? byCode : newestFirst);
}

/** The name of an item's type, or what the centre calls it. */
export const evidenceTypeName = (type: string): string =>
  evidenceTypes.find(({ code }) => code === type)?.name ?? type;

const searchable = (item: Evidence): string =>
  [
    item.code,
    item.title,
    item.description,
    item.keptAt,
    item.type,
    evidenceTypeName(item.type),
    ...item.criteria.map((id) => splitCriterionId(id).code),
  ].join(' ');

const byCode = (one: Evidence, other: Evidence): number =>
  one.code.localeCompare(other.code, 'en-GB', { numeric: true });

const newestFirst = (one: Evidence, other: Evidence): number =>
  (other.date ?? '').localeCompare(one.date ?? '') || byCode(one, other);

const folded = (text: string): string => text.toLocaleLowerCase('en-GB');
