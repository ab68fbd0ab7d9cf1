import { splitCriterionId } from '#shared/journal/ids.ts';
import type {
  CoverageClaim,
  CoverageState,
  CriterionCoverage,
  UnitCoverage,
} from '#shared/coverage/coverage.ts';
import type { Unit } from '#shared/guides/unit.ts';

/** An outcome with those of its criteria that the filter lets through. */
export type OutcomeRows = {
  readonly code: string;
  readonly title: string;
  readonly criteria: readonly CriterionCoverage[];
};

/**
 * The criteria of a unit under their outcomes, in the specification's order.
 * Criteria the guide no longer knows stand at the end under no outcome, so
 * that words claimed for them are still found.
 */
export function coverageRows(
  coverage: UnitCoverage,
  unit: Unit | undefined,
  filter: CoverageState | null,
): readonly OutcomeRows[] {
  const shown = coverage.criteria.filter(({ state }) => filter === null || state === filter);
  const outcomes = (unit?.outcomes ?? []).map((outcome) => {
    const codes = new Set(outcome.criteria.map((criterion) => criterion.code));
    const criteria = shown.filter((row) => codes.has(splitCriterionId(row.criterionId).code));
    return { code: outcome.code, title: outcome.title, criteria };
  });
  const placed = new Set(outcomes.flatMap((outcome) => outcome.criteria));
  const others = shown.filter((row) => !placed.has(row));
  return [...outcomes, { code: '', title: 'Other criteria', criteria: others }].filter(
    (outcome) => outcome.criteria.length > 0,
  );
}

/** One thing that shows a criterion, with everything claimed in it. */
export type CoverageSource = {
  readonly key: string;
  readonly label: string;
  readonly title: string;
  readonly claims: readonly [CoverageClaim, ...CoverageClaim[]];
};

/** The claims of a criterion by the entry, contact, change or evidence they stand in. */
export function coverageSources(claims: readonly CoverageClaim[]): readonly CoverageSource[] {
  const sources = new Map<string, CoverageSource>();
  for (const claim of claims) {
    const key = `${claim.source}/${claim.id}`;
    const earlier = sources.get(key);
    sources.set(key, {
      key,
      label: claim.code === '' ? claim.title : claim.code,
      title: claim.title,
      claims: earlier ? [...earlier.claims, claim] : [claim],
    });
  }
  return [...sources.values()];
}
