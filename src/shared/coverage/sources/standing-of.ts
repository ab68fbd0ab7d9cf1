import type { Reality } from '../../entries/entry.ts';
import type { GuideShelf } from '../../guides/guide.ts';
import { splitCriterionId } from '../../journal/ids.ts';
import type { CoverageClaim } from '../coverage.ts';

/** The units that take real work only. */
export const realOnlyUnits = ({ units }: GuideShelf): ReadonlySet<string> =>
  new Set(units.filter(({ rolePlay }) => !rolePlay.allowed).map(({ id }) => id));

/** Whether the claims of an account count: it must be included, and real where the unit asks for that. */
export const standingOf =
  (
    account: { readonly included: boolean; readonly reality: Reality },
    realOnly: ReadonlySet<string>,
  ) =>
  (criterionId: string): CoverageClaim['standing'] => {
    if (!account.included) return 'private';
    const { unitId } = splitCriterionId(criterionId);
    return account.reality !== 'real' && realOnly.has(unitId) ? 'not-accepted' : 'counts';
  };
