import type { CriterionStanding, UnitCoverage } from './coverage.ts';

/** Where each criterion stands, unit by unit, without the words of every claim: a long journal has thousands. */
export const criterionStandings = (units: readonly UnitCoverage[]): CriterionStanding[] =>
  units.flatMap(({ unitId, criteria }) =>
    criteria.map(({ criterionId, code, text, state, claims, decision }) => ({
      unitId,
      criterionId,
      code,
      text,
      state,
      first: claims[0] ?? null,
      sources: new Set(claims.map(({ id }) => id)).size,
      ownAccountsAlone: claims.length > 0 && claims.every(({ source }) => source === 'entry'),
      ...(decision && { decision }),
    })),
  );
