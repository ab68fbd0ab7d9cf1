import { modelUseName } from '../customer-models/model-use-name.ts';
import type { ModelUse } from '../customer-models/model-use.ts';
import { needName } from '../customers/need.ts';
import type { NameMention } from '../entries/claims.ts';
import type { Entry } from '../entries/entry.ts';
import { mentionNames, type MentionableRecords } from '../entries/mentionables.ts';
import type { GuideShelf } from '../guides/guide.ts';
import type { Change } from '../measures/change.ts';

export type LinkableRecords = MentionableRecords & {
  readonly entries: readonly Pick<Entry, 'id' | 'code'>[];
  readonly changes: readonly Pick<Change, 'id' | 'title'>[];
  readonly modelUses?: readonly ModelUse[];
  readonly guides: Pick<GuideShelf, 'customerModels' | 'reflectiveModels'>;
};

/** Says what a link points at: as a mention would, and entries, changes, needs and models besides; `[unknown]` for what is not there. */
export function linkNames(records: LinkableRecords): NameMention {
  const mentioned = mentionNames(records);
  const { customers, guides } = records;
  const models = [...guides.customerModels, ...guides.reflectiveModels];
  const names = new Map<string, string>([
    ...records.entries.map(({ id, code }) => [`entry ${id}`, code] as const),
    ...records.changes.map(({ id, title }) => [`change ${id}`, title] as const),
    ...models.map(({ id, name }) => [`model ${id}`, name] as const),
    ...customers.flatMap(({ code, needs = [] }) =>
      needs.map((need) => [`need ${need.id}`, needName(code, need)] as const),
    ),
    ...(records.modelUses ?? []).map(
      (use) =>
        [`model-use ${use.id}`, modelUseName(use, guides.customerModels, customers)] as const,
    ),
  ]);
  return (kind, id) => names.get(`${kind} ${id}`) ?? mentioned(kind, id);
}
