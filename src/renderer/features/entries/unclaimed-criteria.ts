import type { UnitCoverage } from '#shared/coverage/coverage.ts';
import type { Claim } from '#shared/entries/claims.ts';

/** The criteria that nothing in the journal shows yet, this entry's newest words included. */
export function unclaimedCriteria(
  coverage: readonly UnitCoverage[],
  unitIds: readonly string[],
  claims: readonly Claim[],
): UnitCoverage['criteria'] {
  const here = new Set(claims.flatMap(({ criteria }) => criteria));
  return coverage
    .filter(({ unitId }) => unitIds.includes(unitId))
    .flatMap(({ criteria }) => criteria)
    .filter(
      ({ criterionId, state }) => state !== 'claimed' && state !== 'met' && !here.has(criterionId),
    );
}
