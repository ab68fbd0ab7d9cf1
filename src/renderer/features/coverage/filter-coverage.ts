import type { CoverageClaim, CoverageState, UnitCoverage } from '#shared/coverage/coverage.ts';

/** What is shown of the coverage; `null` lets everything through. */
export type CoverageFilter = {
  readonly state: CoverageState | 'all' | 'flagged';
  readonly unitId: string | null;
  readonly type: string | null;
  /** Nothing older than so many months. */
  readonly months: number | null;
  readonly customerId: string | null;
  readonly stage: string | null;
};

export const everything: CoverageFilter = {
  state: 'all',
  unitId: null,
  type: null,
  months: null,
  customerId: null,
  stage: null,
};

/** Whether criteria may be hidden. */
export const isFiltered = (filter: CoverageFilter): boolean =>
  filter.state !== 'all' || looksAtClaims(filter);

/**
 * The units, criteria and claims the filter lets through. A filter on what
 * shows a criterion (its type, age, customer, stage) leaves the criteria that
 * such a thing shows, with those things only.
 */
export function filterCoverage(
  units: readonly UnitCoverage[],
  filter: CoverageFilter,
  today: string,
): readonly UnitCoverage[] {
  const since = filter.months === null ? null : monthsEarlier(today, filter.months);
  return units
    .filter(({ unitId }) => filter.unitId === null || unitId === filter.unitId)
    .map((unit) => ({
      ...unit,
      criteria: unit.criteria
        .filter(
          ({ state, flags }) =>
            filter.state === 'all' ||
            (filter.state === 'flagged' ? flags.length > 0 : state === filter.state),
        )
        .map((criterion) =>
          looksAtClaims(filter)
            ? {
                ...criterion,
                claims: criterion.claims.filter((claim) => fits(claim, filter, since)),
              }
            : criterion,
        )
        .filter(({ claims }) => !looksAtClaims(filter) || claims.length > 0),
    }));
}

const looksAtClaims = ({ type, months, customerId, stage }: CoverageFilter): boolean =>
  [type, months, customerId, stage].some((value) => value !== null);

const fits = (claim: CoverageClaim, filter: CoverageFilter, since: string | null): boolean =>
  (filter.type === null || claim.type === filter.type) &&
  (since === null || (claim.day !== null && claim.day >= since)) &&
  (filter.customerId === null || claim.customerIds.includes(filter.customerId)) &&
  (filter.stage === null || claim.lifecycle.includes(filter.stage));

function monthsEarlier(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString().slice(0, 10);
}
