import type { NameMention } from '../entries/claims.ts';
import { unitCriteria, type Outcome, type Unit } from '../guides/unit.ts';
import { criterionId, splitCriterionId } from '../journal/ids.ts';
import type { CoverageContent, ShownClaim } from './claim-source.ts';
import { claimSources } from './claim-sources.ts';
import type { CoverageState, UnitCoverage } from './coverage.ts';
import type { Decision } from './decision.ts';
import { criterionFlagsOf } from './flags/criterion-flags-of.ts';

/**
 * The criteria of the candidate's units and what shows each of them. What
 * counts claims a criterion, what does not yet only drafts it; only an
 * assessor's decision makes it met.
 */
export function buildCoverage(content: CoverageContent, nameMention: NameMention): UnitCoverage[] {
  const shown = groupByUnit(claimSources.flatMap((claimsOf) => claimsOf(content, nameMention)));
  const decisions = newestDecisions(content.decisions);
  const now = {
    today: content.madeAt.slice(0, 10),
    currentMonths: content.profile.currentMonths ?? null,
  };
  return content.profile.unitIds.map((unitId) => {
    const unit = content.guides.units.find(({ id }) => id === unitId);
    const claimed = shown.get(unitId) ?? new Map<string, readonly ShownClaim[]>();
    return {
      unitId,
      title: unit?.title ?? unitId,
      notice: unit?.notice ?? 'The guide to this unit is missing from the journal.',
      criteria: criteriaOf(unitId, unit, [...claimed.keys()]).map(
        ({ outcome, verb, ...criterion }) => {
          const claims = claimed.get(criterion.criterionId) ?? [];
          const decision = decisions.get(criterion.criterionId);
          const asked = { verb: verb ?? '', outcome: outcome ?? null, unit: unit ?? null };
          return {
            ...criterion,
            state: stateOf(claims, decision),
            claims: claims.map(({ claim }) => claim),
            flags: [...criterionFlagsOf(claims, asked, now)],
            ...(decision && { decision: judgement(decision) }),
          };
        },
      ),
    };
  });
}

type ClaimsByCriterion = Map<string, ShownClaim[]>;

function groupByUnit(shown: readonly ShownClaim[]): ReadonlyMap<string, ClaimsByCriterion> {
  const units = new Map<string, ClaimsByCriterion>();
  for (const claim of shown) {
    const id = claim.criterionId;
    const { unitId } = splitCriterionId(id);
    const criteria = units.get(unitId) ?? new Map<string, ShownClaim[]>();
    units.set(unitId, criteria);
    const claims = criteria.get(id);
    if (claims) claims.push(claim);
    else criteria.set(id, [claim]);
  }
  return units;
}

/** Those of the guide in its order, then claimed ones it does not know: a claim never vanishes. */
function criteriaOf(unitId: string, unit: Unit | undefined, claimed: readonly string[]) {
  const known = (unit?.outcomes ?? []).flatMap((outcome: Outcome) =>
    outcome.criteria.map(({ code, text, verb }) => ({
      criterionId: criterionId(unitId, code),
      code,
      text,
      verb,
      outcome,
    })),
  );
  const knownIds = new Set(
    (unit ? unitCriteria(unit) : []).map(({ code }) => criterionId(unitId, code)),
  );
  const strays = claimed
    .filter((id) => !knownIds.has(id))
    .map((id) => ({
      criterionId: id,
      code: splitCriterionId(id).code,
      text: 'This criterion is not in the guide to the unit.',
      verb: undefined,
      outcome: undefined,
    }));
  return [...known, ...strays];
}

function newestDecisions(decisions: readonly Decision[]): ReadonlyMap<string, Decision> {
  const inOrder = [...decisions].sort((a, b) =>
    `${a.importedAt} ${a.id}` < `${b.importedAt} ${b.id}` ? -1 : 1,
  );
  return new Map(inOrder.map((decision) => [decision.criterionId, decision]));
}

function stateOf(claims: readonly ShownClaim[], decision: Decision | undefined): CoverageState {
  if (decision?.outcome === 'met') return 'met';
  if (claims.some(({ claim }) => claim.standing === 'counts')) return 'claimed';
  return claims.length > 0 ? 'drafted' : 'none';
}

const judgement = ({ outcome, assessor, decidedOn, feedback }: Decision) => ({
  outcome,
  assessor,
  decidedOn,
  feedback,
});
