import type { ModelUse } from '../customer-models/model-use.ts';
import { collectClaims } from '../entries/claims.ts';
import type { RichTextNode } from '../entries/rich-text.ts';
import type { Section } from '../entries/section.ts';
import type { Unit } from '../guides/unit.ts';
import { splitCriterionId } from '../journal/ids.ts';
import { sectionsOfEntry } from './second-look-stages.ts';
import type { ReportContent } from './report-content.ts';
import type { ReportOptions } from './report-options.ts';
import { dayOf } from './day-text.ts';
import {
  criteriaOf,
  selectRelationships,
  type SelectedRelationship,
} from './select-relationships.ts';

import { selectService, type ServiceSelection } from './select-service.ts';

/** What the options take from the journal. Private entries are never in it. */
export type Selection = Pick<ReportContent, 'entries' | 'changes' | 'measures' | 'evidence'> &
  ServiceSelection & {
    readonly units: readonly Unit[];
    readonly modelUses: readonly ModelUse[];
    readonly relationships: readonly SelectedRelationship[];
    /** The ids of all criteria that the selected texts and evidence name. */
    readonly claimed: readonly string[];
  };

export function selectContent(content: ReportContent, options: ReportOptions): Selection {
  const wanted = options.unitIds ?? content.profile.unitIds;
  const units = wanted
    .map((id) => content.guides.units.find((unit) => unit.id === id))
    .filter((unit) => unit !== undefined);
  const fits = createUnitFilter(options, content.profile.unitIds.length);
  const entries = content.entries
    .filter((entry) => entry.included && isWanted(options.entryIds, entry.id))
    .filter((entry) => isWithin(options, entry.happenedOn ?? dayOf(entry.createdAt)))
    .filter((entry) => fits(claimedIn(sectionsOfEntry(entry, content.secondLooks))))
    .sort((one, other) => compare(entryOrder(one), entryOrder(other)));
  const changes = (options.kind === 'entry' ? [] : content.changes)
    .filter((change) => isWanted(options.changeIds, change.id))
    .filter((change) => change.changedOn === null || isWithin(options, change.changedOn))
    .filter((change) => fits(claimedIn(change.sections)))
    .sort((one, other) => compare(one.changedOn ?? '9999', other.changedOn ?? '9999'));
  const service = selectService(content, options, {
    isWithin: (day) => day === null || isWithin(options, day),
    sectionsFit: (sections) => fits(claimedIn(sections)),
  });
  const changeIds = new Set(changes.map((change) => change.id));
  const relationships = selectRelationships(content, options, fits);
  const contacts = relationships.flatMap((relationship) => relationship.contacts);
  const sections = [
    ...entries.flatMap((entry) => sectionsOfEntry(entry, content.secondLooks)),
    ...changes.flatMap((change) => change.sections),
    ...contacts.flatMap((contact) => contact.sections),
    ...service.complaints.flatMap((complaint) => complaint.sections),
    ...service.plans.flatMap((plan) => plan.sections),
  ];
  const modelUses = usesOf(content, options, new Set(entries.map((entry) => entry.id)));
  const mentioned = new Set([
    ...sections.flatMap(mentionedEvidence),
    ...modelUses.flatMap((use) => use.evidenceIds),
    ...contacts.flatMap((contact) => contact.evidenceIds),
    ...relationships.flatMap(({ followUps }) => followUps.flatMap((each) => each.evidenceIds)),
  ]);
  const evidence = content.evidence
    .filter((item) => mentioned.has(item.id) || isOwnEvidence(item, options, fits))
    .sort((one, other) => compareCodes(one.code, other.code));
  const claimed = [
    ...claimedIn(sections),
    ...relationships.flatMap(criteriaOf),
    ...evidence.flatMap((item) => item.criteria),
  ];
  return {
    units,
    entries,
    changes,
    measures: content.measures.filter((measure) => changeIds.has(measure.changeId)),
    evidence,
    ...service,
    modelUses,
    relationships,
    claimed: claimed.filter((id) => options.unitIds === null || wanted.includes(unitOf(id))),
  };
}

/** A use goes where its entries go; one without an entry is included by itself, and never beside a single account. */
const usesOf = (
  { modelUses = [] }: ReportContent,
  options: ReportOptions,
  entryIds: ReadonlySet<string>,
): readonly ModelUse[] =>
  modelUses
    .filter((use) =>
      use.entryIds.length > 0
        ? use.entryIds.some((id) => entryIds.has(id))
        : use.included &&
          options.entryIds === null &&
          options.kind !== 'entry' &&
          (use.usedOn === null || isWithin(options, use.usedOn)),
    )
    .sort((one, other) => compare(one.usedOn ?? '9999', other.usedOn ?? '9999'));

/** By number where codes hold one: `E2` before `E10`. */
export const compareCodes = (one: string, other: string): number =>
  one.localeCompare(other, 'en-GB', { numeric: true });

/** The criteria claimed somewhere in some sections. */
export const claimedIn = (sections: readonly Section[]): readonly string[] =>
  collectClaims(sections, () => '').flatMap((claim) => claim.criteria);

/**
 * With units chosen, an account belongs when it shows one of their criteria. In
 * a journal for one unit it also belongs when it shows none yet.
 */
function createUnitFilter(options: ReportOptions, unitsOfJournal: number) {
  const { unitIds } = options;
  return (criteria: readonly string[]): boolean =>
    unitIds === null ||
    criteria.some((id) => unitIds.includes(unitOf(id))) ||
    (criteria.length === 0 && unitsOfJournal <= 1);
}

/** One account's report names only the evidence it mentions. */
function isOwnEvidence(
  item: ReportContent['evidence'][number],
  options: ReportOptions,
  fits: (criteria: readonly string[]) => boolean,
): boolean {
  if (options.kind === 'entry') return false;
  return fits(item.criteria) && (item.date === null || isWithin(options, item.date));
}

const unitOf = (id: string): string => splitCriterionId(id).unitId;

const isWanted = (ids: readonly string[] | null, id: string): boolean =>
  ids === null || ids.includes(id);

const isWithin = (options: ReportOptions, day: string): boolean =>
  (options.from === null || day >= options.from) && (options.to === null || day <= options.to);

const entryOrder = (entry: ReportContent['entries'][number]): string =>
  `${entry.happenedOn ?? dayOf(entry.createdAt)} ${entry.createdAt}`;

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const mentionedEvidence = (section: Section): readonly string[] =>
  (section.content.content ?? []).flatMap(evidenceIn);

function evidenceIn(node: RichTextNode): readonly string[] {
  if (node.type === 'mention') return node.attrs.kind === 'evidence' ? [node.attrs.id] : [];
  return 'content' in node ? (node.content ?? []).flatMap(evidenceIn) : [];
}
