import type { NameMention } from '../entries/claims.ts';
import type { Entry } from '../entries/entry.ts';
import { mentionNames, type MentionableRecords } from '../entries/mentionables.ts';
import type { GuideShelf } from '../guides/guide.ts';
import type { Change } from '../measures/change.ts';

export type LinkableRecords = MentionableRecords & {
  readonly entries: readonly Pick<Entry, 'id' | 'code'>[];
  readonly changes: readonly Pick<Change, 'id' | 'title'>[];
  readonly guides: Pick<GuideShelf, 'customerModels' | 'reflectiveModels'>;
};

/** Says what a link points at: as a mention would, and entries, changes and models besides; `[unknown]` for what is not there. */
export function linkNames(records: LinkableRecords): NameMention {
  const mentioned = mentionNames(records);
  const models = [...records.guides.customerModels, ...records.guides.reflectiveModels];
  const names = new Map<string, string>([
    ...records.entries.map(({ id, code }) => [`entry ${id}`, code] as const),
    ...records.changes.map(({ id, title }) => [`change ${id}`, title] as const),
    ...models.map(({ id, name }) => [`model ${id}`, name] as const),
  ]);
  return (kind, id) => names.get(`${kind} ${id}`) ?? mentioned(kind, id);
}
