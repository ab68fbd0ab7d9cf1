import { complaintAccount } from '../complaints/complaint.ts';
import { collectClaims, plainText } from '../entries/claims.ts';
import type { Section } from '../entries/section.ts';
import { contactStages } from '../customers/contact.ts';
import { splitCriterionId } from '../journal/ids.ts';
import type { RecordKind } from '../journal/records.ts';
import { changeStages } from '../measures/change.ts';
import type { PlanKind } from '../plans/plan.ts';
import { planGuides } from '../plans/plan-stages.ts';
import { fieldNames } from './field-names.ts';
import { fieldText } from './field-text.ts';
import { modelUseText } from './model-use-text.ts';
import type { PartNames } from './part-names.ts';

/** A piece of a record that a person can read and compare by itself. */
export type RecordPart = {
  /** A field, or `sections/<stage>`; `claims` for what the texts claim. */
  readonly id: string;
  readonly name: string;
  readonly text: string;
};

/** Fields that no person ever sees or sets. */
const unseenFields: ReadonlySet<string> = new Set([
  'id',
  'createdAt',
  'entryId',
  'sections',
  'lawId',
]);

type Body = Readonly<Record<string, unknown>>;

/** A record as its parts in words, in the order of the screens; parts without words are left out. */
export function recordParts(kind: RecordKind, body: Body, names: PartNames): readonly RecordPart[] {
  const known = Object.entries(fieldNames[kind]);
  const others = Object.keys(body)
    .filter((field) => !unseenFields.has(field) && !Object.hasOwn(fieldNames[kind], field))
    .map((field) => [field, 'Other details'] as const);
  const fields = [...known, ...others].map(([id, name]) => ({
    id,
    name,
    text: textOfField(kind, id, body, names),
  }));
  const sections = sectionsOf(body);
  return [
    ...fields,
    ...sectionParts(kind, body, sections, names),
    ...claimParts(sections, names),
  ].filter(({ text }) => text !== '');
}

function textOfField(kind: RecordKind, field: string, body: Body, names: PartNames): string {
  const ofModel =
    kind === 'model-use' ? modelUseText(field, body, names.guides.customerModels) : null;
  return ofModel ?? fieldText(field, body[field], names);
}

const sectionsOf = (body: Body): readonly Section[] =>
  Array.isArray(body['sections']) ? (body['sections'] as readonly Section[]) : [];

function sectionParts(
  kind: RecordKind,
  body: Body,
  sections: readonly Section[],
  { guides, nameMention }: PartNames,
): readonly RecordPart[] {
  const model = guides.reflectiveModels.find(({ id }) => id === body['modelId']);
  const stages = model?.stages ?? stagesOfKind(kind, body);
  const asked = stages.map(({ id }) => id);
  const written = new Set([...asked, ...sections.map(({ stageId }) => stageId)]);
  return [...written].map((stageId) => ({
    id: `sections/${stageId}`,
    name: stages.find(({ id }) => id === stageId)?.name ?? spelled(stageId),
    text: sections
      .filter((section) => section.stageId === stageId)
      .map(({ content }) => plainText(content, nameMention))
      .join('\n'),
  }));
}

/** The questions a kind of record asks by itself; an entry's are those of its model. */
function stagesOfKind(
  kind: RecordKind,
  body: Body,
): readonly { readonly id: string; readonly name: string }[] {
  if (kind === 'contact') return contactStages;
  if (kind === 'complaint') return [complaintAccount];
  if (kind === 'plan') return planGuides[body['kind'] as PlanKind]?.stages ?? [];
  return kind === 'entry' || kind === 'change' ? changeStages : [];
}

/** What the texts claim, one claim a line: `1.2, 2.1: “I asked what she needed”`. */
function claimParts(
  sections: readonly Section[],
  { nameMention }: PartNames,
): readonly RecordPart[] {
  const lines = collectClaims(sections, nameMention).map(
    ({ criteria, words }) =>
      `${criteria.map((id) => splitCriterionId(id).code).join(', ')}: “${words}”`,
  );
  return [{ id: 'claims', name: 'Claims', text: lines.join('\n') }];
}

/** `action-plan` is `Action plan`. */
const spelled = (id: string): string =>
  id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
