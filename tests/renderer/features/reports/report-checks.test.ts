import { describe, expect, it } from 'vitest';
import { reportChecks } from '#renderer/features/reports/report-checks.ts';
import { richTextFromPlain } from '#shared/entries/rich-text.ts';
import type { EntrySummary } from '#shared/entries/entry.ts';
import type { Change } from '#shared/measures/change.ts';
import { wholeReport } from '#shared/reports/report-options.ts';

const entry = (changed: Partial<EntrySummary>): EntrySummary => ({
  id: 'e'.repeat(26),
  code: 'RA1',
  title: '',
  modelId: 'gibbs',
  happenedOn: null,
  createdAt: '2026-03-14T14:02:00.000Z',
  savedAt: '2026-03-14T14:02:00.000Z',
  status: 'draft',
  included: true,
  customerIds: [],
  policyIds: [],
  words: 0,
  stagesWritten: 4,
  stages: 6,
  criteria: [],
  ...changed,
});
const change = (conclusion: string): Change => ({
  id: 'c'.repeat(26),
  title: 'A hello',
  changedOn: null,
  setting: '',
  sections: [{ stageId: 'conclusion', content: richTextFromPlain(conclusion) }],
});

describe('what to check before a report is handed in', () => {
  it('names an entry with stages unwritten', () => {
    expect(reportChecks(wholeReport('impact'), [entry({})], [])).toEqual([
      { text: 'RA1 has 4 of 6 stages written.', address: `/entries/${'e'.repeat(26)}` },
    ]);
  });

  it('leaves alone what is finished, private or left out', () => {
    const whole = wholeReport('impact');
    expect(reportChecks(whole, [entry({ stagesWritten: 6 })], [change('I learned.')])).toEqual([]);
    expect(reportChecks(whole, [entry({ included: false })], [])).toEqual([]);
    expect(
      reportChecks({ ...whole, entryIds: [], changeIds: [] }, [entry({})], [change('')]),
    ).toEqual([]);
  });

  it('names a change without a conclusion and leads to its place', () => {
    expect(reportChecks(wholeReport('impact'), [], [change(' ')])).toEqual([
      {
        text: '“A hello” has no conclusion yet.',
        address: `/measures/${'c'.repeat(26)}?show=account&stage=conclusion`,
      },
    ]);
  });
});
