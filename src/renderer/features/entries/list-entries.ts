import { isFrozen } from '#shared/entries/submission.ts';
import type { EntrySummary } from '#shared/entries/entry.ts';
import { splitCriterionId } from '#shared/journal/ids.ts';

export const entryFilters = [
  'all',
  'draft',
  'ready',
  'submitted',
  'feedback',
  'private',
  'included',
] as const;
export type EntryFilter = (typeof entryFilters)[number];

export const entrySorts = ['happened', 'saved', 'code'] as const;
export type EntrySort = (typeof entrySorts)[number];

export type EntryListOptions = {
  readonly text: string;
  readonly filter: EntryFilter;
  readonly sort: EntrySort;
};

/** The entries a list shows: those that have all words of the search, in the order wished for. */
export function listEntries(
  entries: readonly EntrySummary[],
  { text, filter, sort }: EntryListOptions,
): readonly EntrySummary[] {
  const words = text.toLocaleLowerCase('en-GB').split(/\s+/u).filter(Boolean);
  return entries
    .filter((entry) => passes[filter](entry))
    .filter((entry) => words.every((word) => searched(entry).includes(word)))
    .sort(orders[sort]);
}

/** How many entries each filter leaves. */
export const countEntries = (
  entries: readonly EntrySummary[],
): Readonly<Record<EntryFilter, number>> => ({
  all: entries.length,
  draft: entries.filter(passes.draft).length,
  ready: entries.filter(passes.ready).length,
  submitted: entries.filter(passes.submitted).length,
  feedback: entries.filter(passes.feedback).length,
  private: entries.filter(passes.private).length,
  included: entries.filter(passes.included).length,
});

const passes: Readonly<Record<EntryFilter, (entry: EntrySummary) => boolean>> = {
  all: () => true,
  draft: ({ status }) => status === 'draft',
  ready: ({ status }) => status === 'ready',
  submitted: ({ status }) => isFrozen(status),
  feedback: ({ status }) => status === 'feedback',
  private: ({ included }) => !included,
  included: ({ included }) => included,
};

/** Newest first; an entry without a day stands where it was made. */
const orders: Readonly<Record<EntrySort, (a: EntrySummary, b: EntrySummary) => number>> = {
  happened: (a, b) => dayOf(b).localeCompare(dayOf(a)) || byCode(b, a),
  saved: (a, b) => b.savedAt.localeCompare(a.savedAt),
  code: (a, b) => byCode(a, b),
};

const dayOf = ({ happenedOn, createdAt }: EntrySummary) => happenedOn ?? createdAt.slice(0, 10);

const byCode = (a: EntrySummary, b: EntrySummary) =>
  a.code.localeCompare(b.code, 'en-GB', { numeric: true });

const searched = ({ code, title, criteria }: EntrySummary): string =>
  [code, title, ...criteria.map((id) => splitCriterionId(id).code)]
    .join(' ')
    .toLocaleLowerCase('en-GB');
