import type { Reality } from '../../entries/entry.ts';
import { acceptsReality } from '../../guides/evidence-rule.ts';
import type { GuideShelf } from '../../guides/guide.ts';
import { splitCriterionId } from '../../journal/ids.ts';
import type { CoverageClaim } from '../coverage.ts';

type Account = { readonly included: boolean; readonly reality: Reality };

/** Whether the claims of an account count: it must be included, and of a kind of work that the unit accepts. */
export function standingsOf({
  units,
}: Pick<GuideShelf, 'units'>): (
  account: Account,
) => (criterionId: string) => CoverageClaim['standing'] {
  const refusedBy = new Map<Reality, ReadonlySet<string>>();
  const refusedFor = (reality: Reality) => {
    const known = refusedBy.get(reality);
    if (known) return known;
    const refused = units.filter((unit) => !acceptsReality(unit, reality)).map(({ id }) => id);
    const found = new Set(refused);
    refusedBy.set(reality, found);
    return found;
  };
  return ({ included, reality }) => {
    if (!included) return () => 'private';
    const refused = refusedFor(reality);
    if (refused.size === 0) return () => 'counts';
    return (criterionId) =>
      refused.has(splitCriterionId(criterionId).unitId) ? 'not-accepted' : 'counts';
  };
}
