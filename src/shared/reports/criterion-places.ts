import { evidenceAnchor, followUpAnchor } from './anchors.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { ReportRelationship } from './reported-relationships.ts';
import type { ReportChange, ReportEntry } from './reported-accounts.ts';
import type { ReportComplaint, ReportPlan } from './reported-service.ts';

/** One place of a report that shows a criterion. */
export type CriterionPlace = {
  /** `RA1, Evaluation`; `E003 Till rota`. */
  readonly label: string;
  /** The claimed words, shortened; empty for evidence. */
  readonly words: string;
  readonly anchor: string;
};

/** By the criterion's id. */
export type CriterionPlaces = ReadonlyMap<string, readonly CriterionPlace[]>;

export type ShownContent = {
  readonly changes: readonly ReportChange[];
  readonly entries: readonly ReportEntry[];
  readonly relationships: readonly ReportRelationship[];
  readonly complaints: readonly ReportComplaint[];
  readonly plans: readonly ReportPlan[];
  readonly evidence: readonly Evidence[];
};

/** Where each criterion is shown: accounts and contacts first, in their order, then follow-ups and evidence. */
export function criterionPlaces(scope: ShownContent): CriterionPlaces {
  const places = new Map<string, CriterionPlace[]>();
  const add = (criteria: readonly string[], place: CriterionPlace) => {
    for (const id of criteria) places.set(id, [...(places.get(id) ?? []), place]);
  };
  const accounts = [
    ...scope.changes.map(({ change, stages }) => ({ name: change.title, stages })),
    ...scope.entries.map(({ entry, stages }) => ({ name: entry.code, stages })),
    ...scope.relationships.flatMap(({ contacts }) =>
      contacts.map(({ contact, stages }) => ({ name: contact.code, stages })),
    ),
    ...scope.complaints.map(({ complaint, stages }) => ({ name: complaint.code, stages })),
    ...scope.plans.map(({ plan, stages }) => ({ name: plan.code, stages })),
  ];
  for (const { name, stages } of accounts) {
    for (const stage of stages) {
      for (const { criteria, anchor, words } of stage.claims) {
        add(criteria, { label: `${name}, ${stage.name}`, words: shortWords(words), anchor });
      }
    }
  }
  for (const { code, title, doneOn, id, criteria } of scope.relationships.flatMap(
    ({ followUps }) => followUps,
  )) {
    if (doneOn === null) continue;
    add(criteria, { label: `${code} ${title}`.trim(), words: '', anchor: followUpAnchor(id) });
  }
  for (const item of scope.evidence) {
    const label = item.title === '' ? item.code : `${item.code} ${item.title}`;
    add(item.criteria, { label, words: '', anchor: evidenceAnchor(item.id) });
  }
  return places;
}

const longestQuote = 70;

function shortWords(words: string): string {
  const plain = words.trim().replace(/\s+/gu, ' ');
  if (plain.length <= longestQuote) return plain;
  const cut = plain.slice(0, longestQuote);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut}…`;
}
