import type { Reality } from '../../entries/entry.ts';
import { acceptsReality } from '../../guides/evidence-rule.ts';
import type { GuideShelf } from '../../guides/guide.ts';
import { splitCriterionId } from '../../journal/ids.ts';
import type { CoverageClaim } from '../coverage.ts';

/** Whether the claims of an account count: it must be included, and of a kind of work that the unit accepts. */
export function standingOf(
  account: { readonly included: boolean; readonly reality: Reality },
  { units }: GuideShelf,
): (criterionId: string) => CoverageClaim['standing'] {
  const refused = new Set(
    units.filter((unit) => !acceptsReality(unit, account.reality)).map(({ id }) => id),
  );
  return (criterionId) => {
    if (!account.included) return 'private';
    return refused.has(splitCriterionId(criterionId).unitId) ? 'not-accepted' : 'counts';
  };
}
