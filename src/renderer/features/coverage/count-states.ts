import {
  coverageStates,
  type CoverageState,
  type UnitCoverage,
} from '#shared/coverage/coverage.ts';

/** How many criteria stand in each state, over all units. */
export function countStates(
  units: readonly UnitCoverage[],
): Readonly<Record<CoverageState, number>> {
  const states = units.flatMap((unit) => unit.criteria.map((criterion) => criterion.state));
  const count = (state: CoverageState) => states.filter((each) => each === state).length;
  return Object.fromEntries(coverageStates.map((state) => [state, count(state)])) as Record<
    CoverageState,
    number
  >;
}
