import type { ModelUse } from '../customer-models/model-use.ts';
import { mentionNames } from '../entries/mentionables.ts';
import type { Decision } from '../coverage/decision.ts';
import type { NameMention } from '../entries/claims.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Feedback } from '../feedback/feedback.ts';
import { linkNames } from '../links/link-names.ts';
import { evidenceAnchor } from './anchors.ts';
import { anonymiseContent } from './anonymise-content.ts';
import { criterionPlaces, type CriterionPlaces } from './criterion-places.ts';
import { leaveOutBlocks } from './leave-out-blocks.ts';
import { mapContentText, printableText } from './content-text.ts';
import type { ReportContent } from './report-content.ts';
import type { ReportOptions } from './report-options.ts';
import { linkPlaces } from './link-places.ts';
import { policyUses, type PolicyUse } from './policy-uses.ts';
import { createNameCriteria, reportUnits, type ReportUnit } from './report-units.ts';
import type { NameCriteria } from './mark-claims.ts';
import {
  reportChange,
  reportEntry,
  type ReportChange,
  type ReportEntry,
} from './reported-accounts.ts';
import { reportRelationship, type ReportRelationship } from './reported-relationships.ts';
import {
  reportComplaint,
  reportPlan,
  type ReportComplaint,
  type ReportPlan,
} from './reported-service.ts';
import { selectContent } from './select-content.ts';

/** Everything the parts of one report need, chosen, anonymised and looked up once. */
export type ReportScope = {
  readonly content: ReportContent;
  readonly options: ReportOptions;
  readonly units: readonly ReportUnit[];
  readonly nameCriteria: NameCriteria;
  readonly entries: readonly ReportEntry[];
  readonly changes: readonly ReportChange[];
  readonly relationships: readonly ReportRelationship[];
  readonly evidence: readonly Evidence[];
  /** Uses of customer models that belong to the accounts shown, or are included by themselves. */
  readonly modelUses: readonly ModelUse[];
  readonly complaints: readonly ReportComplaint[];
  readonly plans: readonly ReportPlan[];
  readonly feedback: readonly Feedback[];
  /** The laws and policies that what is shown links. */
  readonly policies: readonly PolicyUse[];
  /** What a link points at by its name, and where that stands in the report. */
  readonly nameLink: NameMention;
  readonly linkPlaces: ReadonlyMap<string, string>;
  /** The newest decision on each criterion. */
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly places: CriterionPlaces;
};

export function createScope(journal: ReportContent, options: ReportOptions): ReportScope {
  const printable = mapContentText(leaveOutBlocks(journal), printableText);
  const content = options.anonymise ? anonymiseContent(printable) : printable;
  const selection = selectContent(content, options);
  const units = reportUnits(selection.units, selection.claimed);
  const nameCriteria = createNameCriteria(units);
  const shownEvidence = new Set(selection.evidence.map((item) => item.id));
  const names = {
    nameMention: mentionNames(content),
    nameCriteria,
    evidencePlace: (id: string) => (shownEvidence.has(id) ? evidenceAnchor(id) : null),
  };
  const shown = {
    entries: selection.entries.map((entry) => reportEntry(entry, content, names)),
    relationships: selection.relationships.map((each) => reportRelationship(each, names)),
    complaints: selection.complaints.map((complaint) => reportComplaint(complaint, names)),
    plans: selection.plans.map((plan) => reportPlan(plan, names)),
  };
  const policies = policyUses(content.policies, {
    ...shown,
    feedback: selection.feedback,
  });
  const scope = {
    ...shown,
    content,
    options,
    units,
    nameCriteria,
    evidence: selection.evidence,
    modelUses: selection.modelUses,
    feedback: selection.feedback,
    policies,
    nameLink: linkNames(content),
    linkPlaces: linkPlaces({
      ...selection,
      policies: policies.map(({ policy }) => policy),
    }),
    changes: selection.changes.map((change) => reportChange(change, selection.measures, names)),
    decisions: newestDecisions(content.decisions),
  };
  return { ...scope, places: criterionPlaces({ ...scope, guides: content.guides }) };
}

function newestDecisions(decisions: readonly Decision[]): ReadonlyMap<string, Decision> {
  const inOrder = [...decisions].sort((one, other) => (one.importedAt < other.importedAt ? -1 : 1));
  return new Map(inOrder.map((decision) => [decision.criterionId, decision]));
}
