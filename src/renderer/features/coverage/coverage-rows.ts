import { splitCriterionId } from '#shared/journal/ids.ts';
import type { CoverageClaim, CriterionCoverage, UnitCoverage } from '#shared/coverage/coverage.ts';
import type { Unit } from '#shared/guides/unit.ts';
import { unitLetter } from '#shared/reports/report-units.ts';

/** An outcome with those of its criteria that are shown. */
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
): readonly OutcomeRows[] {
  const outcomes = (unit?.outcomes ?? []).map((outcome) => {
    const codes = new Set(outcome.criteria.map((criterion) => criterion.code));
    const criteria = coverage.criteria.filter((row) =>
      codes.has(splitCriterionId(row.criterionId).code),
    );
    return { code: outcome.code, title: outcome.title, criteria };
  });
  const placed = new Set(outcomes.flatMap((outcome) => outcome.criteria));
  const others = coverage.criteria.filter((row) => !placed.has(row));
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

/** One entry, contact, change or item of evidence with everything it shows: coverage read the other way round. */
export type EvidenceRow = CoverageSource & {
  readonly type: string;
  readonly criteria: readonly {
    readonly id: string;
    readonly code: string;
    readonly claim: CoverageClaim;
  }[];
};

/** The letter of each unit as documents print it; none where there is only one, and `1.2` is never in doubt. */
export const unitLetters = (units: readonly UnitCoverage[]): ReadonlyMap<string, string> =>
  new Map(units.length < 2 ? [] : units.map(({ unitId }, index) => [unitId, unitLetter(index)]));

/** What shows something, each with its criteria in the order of the units: `B/1.2` where there are several. */
export function evidenceRows(
  units: readonly UnitCoverage[],
  letters: ReadonlyMap<string, string> = new Map(),
): readonly EvidenceRow[] {
  const rows = new Map<string, EvidenceRow>();
  const criteria = units.flatMap((unit) =>
    unit.criteria.map((criterion) => ({ ...criterion, letter: letters.get(unit.unitId) ?? '' })),
  );
  for (const { criterionId, code: own, letter, claims } of criteria) {
    const code = letter === '' ? own : `${letter}/${own}`;
    for (const source of coverageSources(claims)) {
      const row = rows.get(source.key) ?? { ...source, type: source.claims[0].type, criteria: [] };
      const shown = { id: criterionId, code, claim: source.claims[0] };
      rows.set(source.key, { ...row, criteria: [...row.criteria, shown] });
    }
  }
  return [...rows.values()].sort((a, b) =>
    a.label.localeCompare(b.label, 'en-GB', { numeric: true }),
  );
}
