import { collectClaims } from '#shared/entries/claims.ts';
import type { MentionKind, RichTextNode } from '#shared/entries/rich-text.ts';
import type { Section } from '#shared/entries/section.ts';
import type { GuideShelf } from '#shared/guides/guide.ts';
import { unitCriteria } from '#shared/guides/unit.ts';
import { criterionId } from '#shared/journal/ids.ts';
import type { RecordLink } from '#shared/links/record-link.ts';
import type { RecordStore } from './open-journal.ts';

/** The records that links are held against. */
export type LinkedRecords = Pick<RecordStore, 'list' | 'get'>;

/** Each gives no sentence when all is well, one when the link leads nowhere. */
export type Known = {
  readonly criterion: (who: string, id: string) => readonly string[];
  readonly record: (who: string, kind: LinkedKind, id: string) => readonly string[];
};

export type LinkedKind = MentionKind | 'change' | 'entry' | 'model-use' | 'need';

export function createKnown(records: LinkedRecords, guides: GuideShelf): Known {
  const criteria = new Set(
    guides.units.flatMap((unit) =>
      unitCriteria(unit).map(({ code }) => criterionId(unit.id, code)),
    ),
  );
  const needs = new Set(
    records.list('customer').flatMap((customer) => (customer.needs ?? []).map(({ id }) => id)),
  );
  return {
    criterion: (who, id) =>
      criteria.has(id) ? [] : [`${who} claims ${id}, which no guide of this journal knows.`],
    record: (who, kind, id) =>
      (kind === 'need' ? needs.has(id) : records.get(kind, id))
        ? []
        : [`${who} names ${kindNames[kind]} that is not in this journal.`],
  };
}

const kindNames = {
  customer: 'a customer',
  contact: 'a contact',
  evidence: 'an evidence item',
  measure: 'a measure',
  change: 'a change',
  entry: 'an entry',
  complaint: 'a complaint',
  feedback: 'a feedback row',
  plan: 'a plan',
  policy: 'a policy',
  'model-use': 'a use of a model',
  need: 'a need',
} as const;

/** Models are guides: only links to records can be proved. */
export const linkProblems = (
  who: string,
  links: readonly RecordLink[],
  known: Known,
): readonly string[] =>
  links.flatMap(({ kind, id }) => (isLinkedKind(kind) ? known.record(who, kind, id) : []));

const isLinkedKind = (kind: string): kind is LinkedKind => Object.hasOwn(kindNames, kind);

/** What in some texts leads nowhere: stages, claimed criteria, mentions. */
export function textProblems(
  who: string,
  sections: readonly Section[],
  stages: ReadonlySet<string> | undefined,
  known: Known,
): readonly string[] {
  const claimed = collectClaims(sections, () => '').flatMap(({ criteria }) => criteria);
  const mentions = sections.flatMap(({ content }) => (content.content ?? []).flatMap(mentionsIn));
  const problems = [
    ...sections
      // Words kept from another model say where they come from, and are no fault.
      .filter(({ stageId, parts }) => stages && !stages.has(stageId) && !parts)
      .map(({ stageId }) => `${who} answers the stage ${stageId}, which its model does not have.`),
    ...claimed.flatMap((id) => known.criterion(who, id)),
    ...mentions.flatMap(({ kind, id }) => known.record(who, kind, id)),
  ];
  return [...new Set(problems)];
}

function mentionsIn(node: RichTextNode): readonly { kind: MentionKind; id: string }[] {
  if (node.type === 'mention') return [node.attrs];
  return 'content' in node ? (node.content ?? []).flatMap(mentionsIn) : [];
}
