import { plainText } from '../entries/claims.ts';
import type { RichText } from '../entries/rich-text.ts';
import { splitCriterionId } from '../journal/ids.ts';
import type { RecordLink } from '../links/record-link.ts';
import type { PartNames } from './part-names.ts';

/** The value of a field as a person would read it out; nothing for an empty one. */
export function fieldText(field: string, value: unknown, names: PartNames): string {
  const mentioned = mentionFields[field];
  if (mentioned) return textOf(value, (id) => names.nameMention(mentioned, id));
  if (field === 'criteria' || field === 'criterionId') {
    return textOf(value, (id) => splitCriterionId(id).code);
  }
  if (field === 'unitIds') return textOf(value, (id) => titleOf(names.guides.units, id));
  if (field === 'modelId') {
    const { reflectiveModels, customerModels } = names.guides;
    return textOf(value, (id) => nameOf([...reflectiveModels, ...customerModels], id));
  }
  if (field === 'handlingModelId') {
    return textOf(value, (id) => nameOf(names.guides.customerModels, id));
  }
  if (field === 'links') return linkTexts(value, names).join('\n');
  return textOf(value, (word) => (spokenFields.has(field) ? spoken(word) : word), names);
}

/** Fields that hold ids of other records, and the kind of those. */
const mentionFields: Readonly<Record<string, string>> = {
  customerId: 'customer',
  customerIds: 'customer',
  contactId: 'contact',
  contactIds: 'contact',
  evidenceIds: 'evidence',
  evidenceId: 'evidence',
  measureIds: 'measure',
  measureId: 'measure',
  entryIds: 'entry',
  entryId: 'entry',
  changeId: 'change',
};

/** Fields with one of a few values, each of them an English word with dashes: `more-needed`. */
const spokenFields = new Set([
  'status',
  'reality',
  'relation',
  'mark',
  'channel',
  'preferredChannels',
  'stage',
  'sector',
  'better',
  'outcome',
  'kind',
  'verdict',
  'ratedBy',
  'partIds',
]);

function textOf(value: unknown, say: (text: string) => string, names?: PartNames): string {
  if (typeof value === 'string') return value === '' ? '' : say(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (Array.isArray(value)) return value.map((item) => textOf(item, say, names)).join('\n');
  if (typeof value !== 'object' || value === null) return '';
  if (isRichText(value)) return plainText(value, () => '…');
  return Object.entries(value)
    .filter(([name]) => !unspokenParts.has(name))
    .map(
      ([name, item]) => [name, pointerText(name, item, names) ?? textOf(item, say, names)] as const,
    )
    .filter(([, text]) => text !== '')
    .map(([name, text]) => (selfEvident.has(name) ? text : `${partWords[name] ?? name} ${text}`))
    .join(' · ');
}

/** An observation reads `before · 3 · 2026-03-14 · C07`. */
const selfEvident = new Set([
  'phase',
  'value',
  'date',
  'who',
  'stage',
  'step',
  'question',
  'answer',
  'note',
  'words',
  'what',
  'on',
  'time',
]);

/** What a thing inside a field points at, by its name; `null` when it is no pointer. */
function pointerText(part: string, value: unknown, names: PartNames | undefined): string | null {
  if (!names) return null;
  if (part === 'links') return linkTexts(value, names).join(', ');
  const kind = mentionFields[part];
  return kind ? textOf(value, (id) => names.nameMention(kind, id)) : null;
}

const unspokenParts = new Set(['id', 'min', 'max']);

/** Names of the parts of a field that are not English words by themselves. */
const partWords: Readonly<Record<string, string>> = {
  customerBefore: 'customer before',
  customerAfter: 'customer after',
  ownBefore: 'I before',
  ownAfter: 'I after',
  beforeFailure: 'before the failure:',
  afterFailure: 'after the failure:',
  afterRecovery: 'after it was put right:',
  askedWho: 'asked',
  askedOn: 'on',
  doneOn: 'done on',
  links: 'rests on',
  measureId: 'counted by',
  evidenceId: 'evidence',
  myPart: 'my part:',
  others: 'others:',
};

/** What a record is linked to: `Feedback FB2: told us about the labels`. */
const linkTexts = (value: unknown, names: PartNames): readonly string[] =>
  (Array.isArray(value) ? (value as readonly RecordLink[]) : []).map(({ kind, id, how }) => {
    const name = names.nameMention(kind, id);
    return how === '' ? name : `${name}: ${how}`;
  });

const isRichText = (value: object): value is RichText =>
  (value as { readonly type?: unknown }).type === 'doc';

const spoken = (word: string): string =>
  word.charAt(0).toUpperCase() + word.slice(1).replaceAll('-', ' ');

const titleOf = (units: readonly { readonly id: string; readonly title: string }[], id: string) =>
  units.find((unit) => unit.id === id)?.title ?? id;

const nameOf = (models: readonly { readonly id: string; readonly name: string }[], id: string) =>
  models.find((model) => model.id === id)?.name ?? id;
