import type { CriterionStanding } from '#shared/coverage/coverage.ts';
import type { Claim } from '#shared/entries/claims.ts';

/** The criteria that nothing in the journal shows yet, this entry's newest words included. */
export function unclaimedCriteria(
  standings: readonly CriterionStanding[],
  unitIds: readonly string[],
  claims: readonly Claim[],
): readonly CriterionStanding[] {
  const here = new Set(claims.flatMap(({ criteria }) => criteria));
  return standings.filter(
    ({ unitId, criterionId, state }) =>
      unitIds.includes(unitId) && state !== 'claimed' && state !== 'met' && !here.has(criterionId),
  );
}
