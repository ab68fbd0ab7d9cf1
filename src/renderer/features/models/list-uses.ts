import { verdicts, type ModelUse, type Verdict } from '#shared/customer-models/model-use.ts';

export const verdictFilters = ['all', ...verdicts, 'not-judged'] as const;
export type UseFilter = 'all' | Verdict | 'not-judged';
export type UseSort = 'newest' | 'model';

/** A use with the names a person looks for. */
export type NamedUse = { readonly use: ModelUse; readonly name: string; readonly about: string };

export const fitsFilter = ({ verdict }: ModelUse, filter: UseFilter): boolean =>
  filter === 'all' || (filter === 'not-judged' ? verdict === null : verdict === filter);

/** The uses that have all the words, in the order wished for; those without a day come last. */
export function listUses(
  uses: readonly NamedUse[],
  wish: { readonly text: string; readonly filter: UseFilter; readonly sort: UseSort },
): readonly NamedUse[] {
  const words = wish.text.toLowerCase().split(/\s+/);
  return uses
    .filter(({ use }) => fitsFilter(use, wish.filter))
    .filter(({ use, name, about }) => {
      const all = `${name} ${about} ${use.because} ${use.limit} ${use.proof}`.toLowerCase();
      return words.every((word) => all.includes(word));
    })
    .toSorted((one, other) =>
      wish.sort === 'model'
        ? one.name.localeCompare(other.name, 'en-GB')
        : (other.use.usedOn ?? '').localeCompare(one.use.usedOn ?? ''),
    );
}
