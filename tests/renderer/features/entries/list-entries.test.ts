import { describe, expect, it } from 'vitest';
import {
  countEntries,
  listEntries,
  sortEntries,
  type EntryFilter,
  type EntrySort,
} from '#renderer/features/entries/list-entries.ts';
import type { EntrySummary } from '#shared/entries/entry-summary.ts';

const summary = (differs: Partial<EntrySummary>): EntrySummary => ({
  id: '0'.repeat(26),
  code: 'RA1',
  title: '',
  modelId: 'gibbs',
  happenedOn: null,
  createdAt: '2026-03-01T10:00:00.000Z',
  savedAt: '2026-03-01T10:00:00.000Z',
  status: 'draft',
  included: false,
  customerIds: [],
  policyIds: [],
  words: 0,
  stagesWritten: 0,
  stages: 6,
  criteria: [],
  ...differs,
});

const tea = summary({
  code: 'RA2',
  title: 'The birthday tea',
  happenedOn: '2026-03-14',
  status: 'ready',
  included: true,
  criteria: ['unit/1.2'],
});
const scone = summary({
  code: 'RA10',
  title: 'A scone without nuts',
  happenedOn: '2026-02-24',
  savedAt: '2026-03-20T10:00:00.000Z',
});
const undated = summary({ code: 'RA3', title: 'Two orders' });
const entries = [scone, tea, undated];
const codes = (list: readonly EntrySummary[]) => list.map(({ code }) => code);
const listed = (wish: {
  readonly text: string;
  readonly filter: EntryFilter;
  readonly sort: EntrySort;
}) => listEntries(sortEntries(entries, wish.sort), wish).map(({ entry }) => entry);
const all = { text: '', filter: 'all', sort: 'happened' } as const;

describe('the list of entries', () => {
  it('has the latest happening first; one without a day stands where it was made', () => {
    expect(codes(listed(all))).toEqual(['RA2', 'RA3', 'RA10']);
  });

  it('sorts codes by their number and writing by its moment', () => {
    expect(codes(listed({ ...all, sort: 'code' }))).toEqual(['RA2', 'RA3', 'RA10']);
    expect(codes(listed({ ...all, sort: 'saved' }))[0]).toBe('RA10');
  });

  it('finds by words of the title, by code and by criterion', () => {
    expect(codes(listed({ ...all, text: 'NUTS scone' }))).toEqual(['RA10']);
    expect(codes(listed({ ...all, text: 'ra3' }))).toEqual(['RA3']);
    expect(codes(listed({ ...all, text: '1.2' }))).toEqual(['RA2']);
    expect(listed({ ...all, text: 'scone tea' })).toEqual([]);
  });

  it('filters by state, and says how many each filter leaves', () => {
    expect(codes(listed({ ...all, filter: 'included' }))).toEqual(['RA2']);
    expect(codes(listed({ ...all, filter: 'draft' }))).toEqual(['RA3', 'RA10']);
    expect(countEntries(entries)).toEqual({
      all: 3,
      draft: 2,
      ready: 1,
      submitted: 0,
      feedback: 0,
      private: 2,
      included: 1,
    });
  });
});
