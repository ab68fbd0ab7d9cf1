import { unitCriteria, type Criterion, type Unit } from '../guides/unit.ts';
import { wordingLikeness } from './wording-likeness.ts';

/** Why a criterion of the new specification is proposed for one of the old. */
export type MappingReason = 'same' | 'same-words' | 'same-code' | 'similar' | 'none';

/** What is proposed for one criterion of the old specification; a person decides. */
export type MappingProposal = {
  readonly from: Criterion;
  /** The code in the new specification; `null` when nothing is near enough. */
  readonly to: string | null;
  readonly reason: MappingReason;
  /** From 0 (no word shared) to 1 (the same words). */
  readonly likeness: number;
};

/** Below this share of common words a wording is another one. */
const leastLikeness = 0.45;
/** With the same code less is enough: specifications are reworded more often than renumbered. */
const leastWithSameCode = 0.25;

/**
 * Pairs the criteria of two specifications by wording and code, the surest
 * pairs first, each criterion once. The codes of the new one that nothing was
 * proposed for are in `unmatched`.
 */
export function proposeMapping(
  from: Unit,
  to: Unit,
): { readonly proposals: readonly MappingProposal[]; readonly unmatched: readonly Criterion[] } {
  const [olds, news] = [unitCriteria(from), unitCriteria(to)];
  const pairs = olds
    .flatMap((old, oldIndex) =>
      news.map((now, newIndex) => {
        const likeness = wordingLikeness(old.text, now.text);
        const sameCode = old.code === now.code;
        return { old, now, likeness, sameCode, order: oldIndex * news.length + newIndex };
      }),
    )
    .filter(({ likeness, sameCode }) => likeness >= (sameCode ? leastWithSameCode : leastLikeness))
    .sort((one, other) => weigh(other) - weigh(one) || one.order - other.order);
  const taken = new Map<string, (typeof pairs)[number]>();
  const given = new Set<string>();
  for (const pair of pairs) {
    if (taken.has(pair.old.code) || given.has(pair.now.code)) continue;
    taken.set(pair.old.code, pair);
    given.add(pair.now.code);
  }
  return {
    proposals: olds.map((old) => {
      const pair = taken.get(old.code);
      return pair
        ? { from: old, to: pair.now.code, reason: reasonOf(pair), likeness: pair.likeness }
        : { from: old, to: null, reason: 'none', likeness: 0 };
    }),
    unmatched: news.filter(({ code }) => !given.has(code)),
  };
}

type Pair = { readonly likeness: number; readonly sameCode: boolean };

/** The same code breaks a tie between wordings that are about as near. */
const weigh = ({ likeness, sameCode }: Pair): number => likeness + (sameCode ? 0.15 : 0);

function reasonOf({ likeness, sameCode }: Pair): MappingReason {
  if (likeness === 1) return sameCode ? 'same' : 'same-words';
  return sameCode ? 'same-code' : 'similar';
}
