import { isFrozen } from '#shared/entries/submission.ts';
import type { EntrySummary } from '#shared/entries/entry-summary.ts';
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

/** An entry with what can be searched of it, in small letters: worked out once and not at each key. */
export type SearchableEntry = {
  readonly id: string;
  readonly entry: EntrySummary;
  readonly text: string;
};

/** The entries of a journal in the order wished for. */
export const sortEntries = (
  entries: readonly EntrySummary[],
  sort: EntrySort,
): readonly SearchableEntry[] =>
  entries.toSorted(orders[sort]).map((entry) => ({ id: entry.id, entry, text: searched(entry) }));

/** Those of them that a list shows: they fit the filter and have all words of the search. */
export function listEntries(
  entries: readonly SearchableEntry[],
  { text, filter }: { readonly text: string; readonly filter: EntryFilter },
): readonly SearchableEntry[] {
  const words = text.toLowerCase().split(/\s+/u).filter(Boolean);
  return entries.filter(
    ({ entry, text: has }) => passes[filter](entry) && words.every((word) => has.includes(word)),
  );
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
  happened: (a, b) => later(dayOf(a), dayOf(b)) || byCode(b, a),
  saved: (a, b) => later(a.savedAt, b.savedAt),
  code: (a, b) => byCode(a, b),
};

/** Days and moments as they are written sort like any text. */
const later = (a: string, b: string): number => (a === b ? 0 : a < b ? 1 : -1);

const dayOf = ({ happenedOn, createdAt }: EntrySummary) => happenedOn ?? createdAt.slice(0, 10);

/** Made once: making one for each comparison takes longer than all else in a long list. */
const { compare } = new Intl.Collator('en-GB', { numeric: true });
const byCode = (a: EntrySummary, b: EntrySummary) => compare(a.code, b.code);

const searched = ({ code, title, criteria }: EntrySummary): string =>
  [code, title, ...criteria.map((id) => splitCriterionId(id).code)].join(' ').toLowerCase();
