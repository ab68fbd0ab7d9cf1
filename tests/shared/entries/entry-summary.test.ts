import { describe, expect, it } from 'vitest';
import { entrySummariesSchema, type EntrySummary } from '#shared/entries/entry-summary.ts';
import { testId } from '../../main/make-entry.ts';

const summary: EntrySummary = {
  id: testId(1),
  code: 'RA1',
  title: '',
  modelId: 'gibbs',
  happenedOn: null,
  createdAt: '2026-03-14T18:00:00.000Z',
  savedAt: '2026-03-14T18:00:00.000Z',
  status: 'draft',
  included: true,
  customerIds: [testId(2)],
  policyIds: [],
  words: 12,
  stagesWritten: 1,
  stages: 6,
  criteria: ['develop-customer-relationships-l2/1.1'],
};

describe('the summaries of entries', () => {
  it('are taken when they are whole', () => {
    expect(
      entrySummariesSchema.parse([summary, { ...summary, happenedOn: '2026-03-14' }]),
    ).toHaveLength(2);
    expect(entrySummariesSchema.parse([])).toEqual([]);
  });

  it.each(Object.keys(summary))('are refused without a sound %s', (field) => {
    const isSound = (value: unknown) =>
      entrySummariesSchema.safeParse([summary, { ...summary, [field]: value }]).success;
    expect([isSound(undefined), isSound({}), isSound([7])]).toEqual([false, false, false]);
  });

  it('are refused when they are no list', () => {
    expect(entrySummariesSchema.safeParse(summary).success).toBe(false);
    expect(entrySummariesSchema.safeParse([null]).success).toBe(false);
  });
});
