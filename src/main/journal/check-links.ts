import { contactStages } from '#shared/customers/contact.ts';
import type { ModelUse } from '#shared/customer-models/model-use.ts';
import { complaintAccount, type Complaint } from '#shared/complaints/complaint.ts';
import { collectClaims } from '#shared/entries/claims.ts';
import type { Entry } from '#shared/entries/entry.ts';
import type { MentionKind, RichTextNode } from '#shared/entries/rich-text.ts';
import type { Section } from '#shared/entries/section.ts';
import type { GuideShelf } from '#shared/guides/guide.ts';
import { unitCriteria } from '#shared/guides/unit.ts';
import { criterionId } from '#shared/journal/ids.ts';
import type { RecordLink } from '#shared/links/record-link.ts';
import { changeStages } from '#shared/measures/change.ts';
import type { Plan } from '#shared/plans/plan.ts';
import { planGuides } from '#shared/plans/plan-stages.ts';
import { secondLookStage } from '#shared/second-looks/second-look.ts';
import type { RecordStore } from './open-journal.ts';

type Records = Pick<RecordStore, 'list' | 'get'>;

/** Links of a journal that lead nowhere: to removed or missing records, unknown criteria, models or stages. */
export function checkLinks(records: Records, guides: GuideShelf): readonly string[] {
  const known = createKnown(records, guides);
  return [
    ...profileProblems(records, guides),
    ...records.list('entry').flatMap((entry) => entryProblems(entry, known, guides)),
    ...sameCodes(records.list('entry')),
    ...records.list('change').flatMap((change) => {
      const stages = new Set(changeStages.map(({ id }) => id as string));
      return textProblems(`Change “${change.title}”`, change.sections, stages, known);
    }),
    ...customerProblems(records, known),
    ...records.list('complaint').flatMap((complaint) => complaintProblems(complaint, known)),
    ...records.list('plan').flatMap((plan) => planProblems(plan, known)),
    ...records
      .list('feedback')
      .flatMap(({ code, customerIds, links }) => [
        ...customerIds.flatMap((id) => known.record(`Feedback ${code}`, 'customer', id)),
        ...linkProblems(`Feedback ${code}`, links, known),
      ]),
    ...records
      .list('evidence')
      .flatMap(({ code, criteria, customerIds }) => [
        ...criteria.flatMap((id) => known.criterion(`Evidence ${code}`, id)),
        ...customerIds.flatMap((id) => known.record(`Evidence ${code}`, 'customer', id)),
      ]),
    ...records
      .list('measure')
      .flatMap(({ title, changeId }) => known.record(`Measure “${title}”`, 'change', changeId)),
    ...records
      .list('lesson')
      .flatMap(({ entryId, text, uses }) =>
        [entryId, ...uses.map((use) => use.entryId)].flatMap((id) =>
          known.record(`Lesson “${text}”`, 'entry', id),
        ),
      ),
    ...records.list('second-look').flatMap(({ entryId, lookedOn, sections }) => {
      const who = `The second look of ${lookedOn}`;
      return [
        ...known.record(who, 'entry', entryId),
        ...textProblems(who, sections, new Set([secondLookStage]), known),
      ];
    }),
    ...records.list('model-use').flatMap((use) => useProblems(use, known, guides)),
    ...records
      .list('decision')
      .flatMap(({ criterionId: id }) => known.criterion('A decision of the assessor', id)),
  ];
}

/** Each gives no sentence when all is well, one when the link leads nowhere. */
type Known = {
  readonly criterion: (who: string, id: string) => readonly string[];
  readonly record: (who: string, kind: LinkedKind, id: string) => readonly string[];
};

type LinkedKind = MentionKind | 'change' | 'entry';

function createKnown(records: Records, guides: GuideShelf): Known {
  const criteria = new Set(
    guides.units.flatMap((unit) =>
      unitCriteria(unit).map(({ code }) => criterionId(unit.id, code)),
    ),
  );
  return {
    criterion: (who, id) =>
      criteria.has(id) ? [] : [`${who} claims ${id}, which no guide of this journal knows.`],
    record: (who, kind, id) =>
      records.get(kind, id) ? [] : [`${who} names ${kindNames[kind]} that is not in this journal.`],
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
} as const;

function useProblems(use: ModelUse, known: Known, guides: GuideShelf): readonly string[] {
  const model = guides.customerModels.find(({ id }) => id === use.modelId);
  const who = `The use of ${model?.name ?? use.modelId}`;
  const of = (kind: LinkedKind, ids: readonly string[]) =>
    ids.flatMap((id) => known.record(who, kind, id));
  return [
    ...(model ? [] : [`${who} follows a customer model that is not in this journal.`]),
    ...of('entry', use.entryIds),
    ...of('customer', use.customerIds),
    ...of('evidence', use.evidenceIds),
    ...of('measure', use.measureIds),
  ];
}

function profileProblems(records: Records, guides: GuideShelf): readonly string[] {
  const [profile, ...others] = records.list('profile');
  if (!profile) return ['The profile is missing: fill it in again under Settings.'];
  const units = new Set(guides.units.map(({ id }) => id));
  return [
    ...(others.length > 0 ? ['There is more than one profile: the oldest one counts.'] : []),
    ...profile.unitIds
      .filter((id) => !units.has(id))
      .map((id) => `The guide to the unit ${id} is missing: import it again.`),
    ...(guides.reflectiveModels.some(({ id }) => id === profile.modelId)
      ? []
      : [`The reflective model ${profile.modelId} is missing: choose another one in the profile.`]),
  ];
}

function entryProblems(entry: Entry, known: Known, guides: GuideShelf): readonly string[] {
  const who = `Entry ${entry.code}`;
  const model = guides.reflectiveModels.find(({ id }) => id === entry.modelId);
  const stages = model && new Set(model.stages.map(({ id }) => id));
  return [
    ...(model ? [] : [`${who} follows the model ${entry.modelId}, which is not in this journal.`]),
    ...entry.customerIds.flatMap((id) => known.record(who, 'customer', id)),
    ...textProblems(who, entry.sections, stages, known),
    ...linkProblems(who, entry.links ?? [], known),
  ];
}

function customerProblems(records: Records, known: Known): readonly string[] {
  const stages = new Set(contactStages.map(({ id }) => id as string));
  return [
    ...records
      .list('contact')
      .flatMap(({ code, customerId, evidenceIds, sections }) => [
        ...known.record(`Contact ${code}`, 'customer', customerId),
        ...evidenceIds.flatMap((id) => known.record(`Contact ${code}`, 'evidence', id)),
        ...textProblems(`Contact ${code}`, sections, stages, known),
      ]),
    ...records
      .list('follow-up')
      .flatMap(({ code, customerId, contactId, evidenceIds, criteria }) => [
        ...known.record(`Follow-up ${code}`, 'customer', customerId),
        ...(contactId ? known.record(`Follow-up ${code}`, 'contact', contactId) : []),
        ...evidenceIds.flatMap((id) => known.record(`Follow-up ${code}`, 'evidence', id)),
        ...criteria.flatMap((id) => known.criterion(`Follow-up ${code}`, id)),
      ]),
    ...records.list('identity').flatMap(({ id }) => known.record('The register', 'customer', id)),
    ...records
      .list('capture')
      .flatMap(({ customerId }) =>
        customerId ? known.record('A one-minute note', 'customer', customerId) : [],
      ),
  ];
}

function complaintProblems(complaint: Complaint, known: Known): readonly string[] {
  const who = `Complaint ${complaint.code}`;
  const { evidenceId } = complaint.witness;
  return [
    ...complaint.customerIds.flatMap((id) => known.record(who, 'customer', id)),
    ...complaint.contactIds.flatMap((id) => known.record(who, 'contact', id)),
    ...(evidenceId === null ? [] : known.record(who, 'evidence', evidenceId)),
    ...textProblems(who, complaint.sections, new Set([complaintAccount.id]), known),
    ...linkProblems(who, complaint.links, known),
  ];
}

function planProblems(plan: Plan, known: Known): readonly string[] {
  const who = `Plan ${plan.code}`;
  const stages = new Set(planGuides[plan.kind].stages.map(({ id }) => id));
  const measures = [...plan.targets, ...plan.actions].flatMap(({ measureId }) => measureId ?? []);
  return [
    ...plan.customerIds.flatMap((id) => known.record(who, 'customer', id)),
    ...measures.flatMap((id) => known.record(who, 'measure', id)),
    ...textProblems(who, plan.sections, stages, known),
    ...linkProblems(who, [...plan.links, ...plan.actions.flatMap(({ links }) => links)], known),
  ];
}

/** Models are guides: only links to records can be proved. */
const linkProblems = (who: string, links: readonly RecordLink[], known: Known): readonly string[] =>
  links.flatMap(({ kind, id }) => (isLinkedKind(kind) ? known.record(who, kind, id) : []));

const isLinkedKind = (kind: string): kind is LinkedKind => Object.hasOwn(kindNames, kind);

function textProblems(
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

function sameCodes(entries: readonly Entry[]): readonly string[] {
  const codes = entries.map(({ code }) => code);
  const twice = new Set(codes.filter((code, index) => codes.indexOf(code) !== index));
  return [...twice].map((code) => `More than one entry has the code ${code}: change one of them.`);
}
