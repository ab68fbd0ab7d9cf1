import { isFrozen } from '../entries/submission.ts';
import type { RecordKind } from '../journal/records.ts';
import type { ReportContent } from '../reports/report-content.ts';
import { contextOf, isAllowed, type AllowedIdentifier } from './allowed-identifier.ts';
import { passagesIn, type Passage } from './edit-texts.ts';
import { findIdentifiers } from './find-identifiers.ts';
import type { Identifier } from './identifier.ts';
import type { Register } from './names/compile-register.ts';
import type { FoundIdentifier } from './privacy-calls.ts';
import { replaceIdentifiers, replacement } from './replace-identifiers.ts';

/** What texts are held against. */
export type PrivacyRules = {
  readonly register: Register;
  readonly allowed: readonly AllowedIdentifier[];
};

/** The lists of records in what reports are made from. */
type Lists = {
  readonly [Key in ListName]: RecordKind;
};
type ListName = {
  [Key in keyof ReportContent]-?: NonNullable<ReportContent[Key]> extends readonly {
    readonly id: string;
  }[]
    ? Key
    : never;
}[keyof ReportContent];

/** Every list of records is searched; a new one that is missing here does not compile. */
const searchedKinds: Lists = {
  entries: 'entry',
  changes: 'change',
  measures: 'measure',
  evidence: 'evidence',
  customers: 'customer',
  lessons: 'lesson',
  secondLooks: 'second-look',
  writingSessions: 'writing-session',
  contacts: 'contact',
  followUps: 'follow-up',
  decisions: 'decision',
  modelUses: 'model-use',
  complaints: 'complaint',
  feedback: 'feedback',
  plans: 'plan',
  policies: 'policy',
};
const lists = Object.entries(searchedKinds) as readonly [keyof Lists, RecordKind][];

/** Everything in the records of a journal that gives somebody away and may not stay. */
export const searchContent = (
  content: ReportContent,
  rules: PrivacyRules,
  nameOf: (kind: RecordKind, record: object) => string,
): readonly FoundIdentifier[] =>
  lists.flatMap(([list, kind]) =>
    (content[list] ?? []).flatMap((record) =>
      placesIn(record, rules.register)
        .filter(({ passage, found }) => !isAllowed(rules.allowed, record.id, passage.text, found))
        .map(({ passage, found }) => ({
          kind,
          id: record.id,
          name: nameOf(kind, record),
          path: passage.path,
          stageId: passage.stageId,
          ...found,
          ...contextOf(passage.text, found),
          replacement: replacement(passage.text, found).by,
          frozen: 'status' in record && isFrozen(record.status),
        })),
    ),
  );

/** The content with codes and marks in the places of everything that gives somebody away. */
export function hideIdentifiers(content: ReportContent, rules: PrivacyRules): ReportContent {
  const hidden = lists.map(([list]) => [
    list,
    (content[list] ?? []).map((record) => hideInRecord(record, rules)),
  ]);
  return { ...content, ...(Object.fromEntries(hidden) as Partial<ReportContent>) };
}

const hideInRecord = <Record extends { readonly id: string }>(
  record: Record,
  { register, allowed }: PrivacyRules,
): Record =>
  placesIn(record, register).length === 0
    ? record
    : replaceIdentifiers(record, register, (text, found) =>
        isAllowed(allowed, record.id, text, found),
      );

type Place = { readonly passage: Passage; readonly found: Identifier };

/** Records do not change, so what was found in one holds for as long as the register does. */
const known = new WeakMap<
  object,
  { readonly register: Register; readonly places: readonly Place[] }
>();

function placesIn(record: object, register: Register): readonly Place[] {
  const before = known.get(record);
  if (before?.register === register) return before.places;
  const places = passagesIn(record).flatMap((passage) =>
    findIdentifiers(passage.text, register).map((found) => ({ passage, found })),
  );
  known.set(record, { register, places });
  return places;
}
