import { evidenceTypes, type Evidence } from '#shared/evidence/evidence.ts';
import { splitCriterionId } from '#shared/journal/ids.ts';

export type EvidenceSort = 'code' | 'date';
export type EvidenceKind = 'all' | 'files' | 'signposts' | 'testimonies';

/** The items of a kind that hold every word of `text`, by label or newest first; items without a date stand last. */
export function listEvidence(
  items: readonly Evidence[],
  {
    text,
    sort,
    kind = 'all',
  }: { readonly text: string; readonly sort: EvidenceSort; readonly kind?: EvidenceKind },
): readonly Evidence[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  return items
    .filter((item) => isOfKind[kind](item))
    .filter((item) => words.every((word) => folded(searchable(item)).includes(word)))
    .toSorted(sort === 'code' ? byCode : newestFirst);
}

const isOfKind: Readonly<Record<EvidenceKind, (item: Evidence) => boolean>> = {
  all: () => true,
  files: ({ files = [] }) => files.length > 0,
  signposts: ({ files = [] }) => files.length === 0,
  testimonies: ({ type, testimony }) => type === 'WT' || type === 'EWT' || testimony !== undefined,
};

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
    item.channel ?? '',
    item.scenario ?? '',
    item.testimony?.job ?? '',
    ...(item.files ?? []).flatMap(({ name, caption }) => [name, caption]),
    ...item.criteria.map((id) => splitCriterionId(id).code),
  ].join(' ');

/** Made once: comparing with a language and options by name makes one for every pair. */
const codes = new Intl.Collator('en-GB', { numeric: true });

const byCode = (one: Evidence, other: Evidence): number => codes.compare(one.code, other.code);

const newestFirst = (one: Evidence, other: Evidence): number =>
  (other.date ?? '').localeCompare(one.date ?? '') || byCode(one, other);

const folded = (text: string): string => text.toLocaleLowerCase('en-GB');
