import { evidenceAnchor, followUpAnchor } from './anchors.ts';
import { standingsOf } from '../coverage/sources/standing-of.ts';
import type { GuideShelf } from '../guides/guide.ts';
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
  /** How it shows the criterion, in the candidate's words; may be empty. */
  readonly how: string;
  /** The code of the kind of evidence: `RA`, `WT`. */
  readonly method: string;
  /** Whether it counts: role-play does not where a unit takes real work only. */
  readonly counts: boolean;
  readonly anchor: string;
};

/** By the criterion's id. */
export type CriterionPlaces = ReadonlyMap<string, readonly CriterionPlace[]>;

export type ShownContent = {
  /** The units say which kinds of work they take. */
  readonly guides: GuideShelf;
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
  const add = (
    criteria: readonly string[],
    place: Omit<CriterionPlace, 'counts'>,
    counts: (criterionId: string) => boolean = () => true,
  ) => {
    for (const id of criteria) {
      places.set(id, [...(places.get(id) ?? []), { ...place, counts: counts(id) }]);
    }
  };
  const accounts = [
    ...scope.changes.map(({ change, stages }) => ({
      name: change.title,
      method: 'RA',
      reality: 'real' as const,
      stages,
    })),
    ...scope.entries.map(({ entry, stages }) => ({
      name: entry.code,
      method: entry.reality === 'real' ? 'RA' : 'SIM',
      reality: entry.reality,
      stages,
    })),
    ...scope.relationships.flatMap(({ contacts }) =>
      contacts.map(({ contact, stages }) => ({
        name: contact.code,
        method: contact.reality === 'real' ? 'RA' : 'SIM',
        reality: contact.reality,
        stages,
      })),
    ),
    ...scope.complaints.map(({ complaint, stages }) => ({
      name: complaint.code,
      method: complaint.reality === 'real' ? 'RA' : 'SIM',
      reality: complaint.reality,
      stages,
    })),
    ...scope.plans.map(({ plan, stages }) => ({
      name: plan.code,
      method: 'RA',
      reality: 'real' as const,
      stages,
    })),
  ];
  for (const { name, method, reality, stages } of accounts) {
    const standing = standingsOf(scope.guides)({ included: true, reality });
    const counts = (id: string) => standing(id) === 'counts';
    for (const stage of stages) {
      for (const { criteria, anchor, words, how } of stage.claims) {
        const label = `${name}, ${stage.name}`;
        add(criteria, { label, words: shortWords(words), how, method, anchor }, counts);
      }
    }
  }
  for (const { code, title, doneOn, id, criteria } of scope.relationships.flatMap(
    ({ followUps }) => followUps,
  )) {
    if (doneOn === null) continue;
    add(criteria, {
      label: `${code} ${title}`.trim(),
      words: '',
      how: '',
      method: 'RA',
      anchor: followUpAnchor(id),
    });
  }
  for (const item of scope.evidence) {
    const label = item.title === '' ? item.code : `${item.code} ${item.title}`;
    add(item.criteria, {
      label,
      words: '',
      how: '',
      method: item.type,
      anchor: evidenceAnchor(item.id),
    });
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
