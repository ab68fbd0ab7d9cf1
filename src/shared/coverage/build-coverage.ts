import { contactStages } from '../customers/contact.ts';
import { collectClaims, type NameMention } from '../entries/claims.ts';
import { keptStages } from '../entries/kept-stages.ts';
import type { Section } from '../entries/section.ts';
import type { ReflectiveModel } from '../guides/reflective-model.ts';
import { unitCriteria, type Unit } from '../guides/unit.ts';
import { criterionId, splitCriterionId } from '../journal/ids.ts';
import { changeStages } from '../measures/change.ts';
import type { ReportContent } from '../reports/report-content.ts';
import type { CoverageClaim, CoverageState, UnitCoverage } from './coverage.ts';
import type { Decision } from './decision.ts';

export type CoverageContent = Pick<
  ReportContent,
  'guides' | 'entries' | 'contacts' | 'followUps' | 'changes' | 'evidence' | 'decisions'
> & { readonly profile: Pick<ReportContent['profile'], 'unitIds'> };

/**
 * The criteria of the candidate's units and what shows each of them. Words in
 * an included entry or contact or a change, evidence, and a follow-up that was
 * done, claim a criterion; words in what is still private only draft it; only an assessor's decision makes it met.
 */
export function buildCoverage(content: CoverageContent, nameMention: NameMention): UnitCoverage[] {
  const shown = groupByCriterion([
    ...claimsOfEntries(content, nameMention),
    ...claimsOfChanges(content, nameMention),
    ...claimsOfContacts(content, nameMention),
    ...claimsOfFollowUps(content),
    ...claimsOfEvidence(content),
  ]);
  const decisions = newestDecisions(content.decisions);
  return content.profile.unitIds.map((unitId) => {
    const unit = content.guides.units.find(({ id }) => id === unitId);
    return {
      unitId,
      title: unit?.title ?? unitId,
      notice: unit?.notice ?? 'The guide to this unit is missing from the journal.',
      criteria: criteriaOf(unitId, unit, [...shown.keys()]).map((criterion) => {
        const claims = shown.get(criterion.criterionId) ?? [];
        const decision = decisions.get(criterion.criterionId);
        return {
          ...criterion,
          state: stateOf(claims, decision),
          claims: claims.map(({ claim }) => claim),
          ...(decision && { decision: judgement(decision) }),
        };
      }),
    };
  });
}

/** One claim on one criterion; `counts` is false for words that are still private. */
type Shown = {
  readonly criterionId: string;
  readonly counts: boolean;
  readonly claim: CoverageClaim;
};

function claimsOfEntries({ entries, guides }: CoverageContent, nameMention: NameMention) {
  return entries.flatMap((entry) => {
    const model = guides.reflectiveModels.find(({ id }) => id === entry.modelId);
    const source = { source: 'entry', id: entry.id, code: entry.code, title: entry.title } as const;
    const kept = keptStages(entry.sections, model, guides.reflectiveModels);
    const stages = [...(model?.stages ?? []), ...kept];
    return claimsOfText(entry.sections, stages, source, entry.included, nameMention);
  });
}

function claimsOfChanges({ changes }: CoverageContent, nameMention: NameMention) {
  return changes.flatMap((change) => {
    // A change has no code of its own: it is known by its title.
    const source = { source: 'change', id: change.id, code: '', title: change.title } as const;
    return claimsOfText(change.sections, changeStages, source, true, nameMention);
  });
}

function claimsOfContacts({ contacts }: CoverageContent, nameMention: NameMention) {
  return contacts.flatMap(({ id, code, purpose, included, sections }) => {
    const source = { source: 'contact', id, code, title: purpose } as const;
    return claimsOfText(sections, contactStages, source, included, nameMention);
  });
}

/** A promise shows nothing until it is kept. */
const claimsOfFollowUps = ({ followUps }: CoverageContent): readonly Shown[] =>
  followUps.flatMap(({ id, code, title, criteria, doneOn }) => {
    const place = { place: '', words: '', claim: null };
    const claim: CoverageClaim = { source: 'follow-up', id, code, title, ...place };
    return criteria.map((criterionId) => ({ criterionId, counts: doneOn !== null, claim }));
  });

const claimsOfEvidence = ({ evidence }: CoverageContent): readonly Shown[] =>
  evidence.flatMap(({ id, code, title, criteria }) => {
    const place = { place: '', words: '', claim: null };
    const claim: CoverageClaim = { source: 'evidence', id, code, title, ...place };
    return criteria.map((criterionId) => ({ criterionId, counts: true, claim }));
  });

function claimsOfText(
  sections: readonly Section[],
  stages: readonly Pick<ReflectiveModel['stages'][number], 'id' | 'name'>[],
  source: Pick<CoverageClaim, 'source' | 'id' | 'code' | 'title'>,
  counts: boolean,
  nameMention: NameMention,
): readonly Shown[] {
  return collectClaims(sections, nameMention).flatMap(({ claim, criteria, stageId, words }) => {
    const place = stages.find(({ id }) => id === stageId)?.name ?? stageId;
    return criteria.map((criterionId) => ({
      criterionId,
      counts,
      claim: { ...source, place, stageId, words, claim },
    }));
  });
}

function groupByCriterion(shown: readonly Shown[]): ReadonlyMap<string, readonly Shown[]> {
  const groups = new Map<string, Shown[]>();
  for (const each of shown) {
    const group = groups.get(each.criterionId);
    if (group) group.push(each);
    else groups.set(each.criterionId, [each]);
  }
  return groups;
}

/** Those of the guide in its order, then claimed ones it does not know: a claim never vanishes. */
function criteriaOf(unitId: string, unit: Unit | undefined, claimed: readonly string[]) {
  const known = (unit ? unitCriteria(unit) : []).map(({ code, text }) => ({
    criterionId: criterionId(unitId, code),
    code,
    text,
  }));
  const knownIds = new Set(known.map((criterion) => criterion.criterionId));
  const strays = claimed
    .filter((id) => splitCriterionId(id).unitId === unitId && !knownIds.has(id))
    .map((id) => ({
      criterionId: id,
      code: splitCriterionId(id).code,
      text: 'This criterion is not in the guide to the unit.',
    }));
  return [...known, ...strays];
}

function newestDecisions(decisions: readonly Decision[]): ReadonlyMap<string, Decision> {
  const inOrder = [...decisions].sort((a, b) =>
    `${a.importedAt} ${a.id}` < `${b.importedAt} ${b.id}` ? -1 : 1,
  );
  return new Map(inOrder.map((decision) => [decision.criterionId, decision]));
}

function stateOf(claims: readonly Shown[], decision: Decision | undefined): CoverageState {
  if (decision?.outcome === 'met') return 'met';
  if (claims.some(({ counts }) => counts)) return 'claimed';
  return claims.length > 0 ? 'drafted' : 'none';
}

const judgement = ({ outcome, assessor, decidedOn, feedback }: Decision) => ({
  outcome,
  assessor,
  decidedOn,
  feedback,
});
