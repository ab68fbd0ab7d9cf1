import { describe, expect, it } from 'vitest';
import { buildCoverage } from '#shared/coverage/build-coverage.ts';
import { monthsBefore } from '#shared/coverage/flags/spread-flags.ts';
import type { Outcome, Unit } from '#shared/guides/unit.ts';
import type { ReportContent } from '#shared/reports/report-content.ts';
import {
  claim,
  makeAccount,
  makeContent,
  makeEvidence,
  makeUnit,
  paragraphOf,
  textOf,
  words,
} from '../reports/make-content.ts';

const skill = makeUnit(['1.1']);
const knowing = (verb: string): Unit => ({
  ...skill,
  outcomes: skill.outcomes.map((outcome): Outcome => ({
    ...outcome,
    type: 'knowledge',
    criteria: outcome.criteria.map((criterion) => ({ ...criterion, verb })),
  })),
});

const account = (name: string, day: string, said = 'I asked what she needed.') =>
  makeAccount(
    name,
    { what: textOf(paragraphOf(words(said, claim(`c${name}`, ['1.1'])))) },
    { happenedOn: day },
  );

const evidence = (name: string, type: string, date: string | null) =>
  makeEvidence(name, { type, date, criteria: ['serve/1.1'] });

function flagged(given: Partial<ReportContent>, unit = skill) {
  const guides = { ...makeContent().guides, units: [unit] };
  const [covered] = buildCoverage(makeContent({ guides, ...given }), () => '');
  return covered?.criteria[0]?.flags.map(({ flag }) => flag) ?? [];
}

const profile = { ...makeContent().profile, currentMonths: 12 };

describe('the flags of a criterion', () => {
  it('are none while nothing shows it', () => {
    expect(flagged({})).toEqual([]);
  });

  it('ask for another kind of evidence where a skill is shown by own accounts only', () => {
    const entries = [account('RA1', '2026-03-01'), account('RA2', '2026-03-08')];
    expect(flagged({ entries })).toEqual(['own-accounts-only']);
    expect(flagged({ entries, evidence: [evidence('E1', 'WT', '2026-03-02')] })).toEqual([]);
  });

  it('ask for the work itself where a skill is shown by questions and accounts', () => {
    const entries = [account('RA1', '2026-03-01')];
    expect(flagged({ entries, evidence: [evidence('E1', 'Q&A', '2026-03-02')] })).toEqual([
      'needs-real-work',
    ]);
  });

  it('take own accounts for knowledge', () => {
    const entries = [account('RA1', '2026-03-01'), account('RA2', '2026-03-08')];
    expect(flagged({ entries }, knowing('state'))).toEqual([]);
  });

  it('name a single item', () => {
    expect(flagged({ evidence: [evidence('E1', 'WP', '2026-03-01')] })).toEqual(['one-item']);
  });

  it('name items of a single day', () => {
    const both = [evidence('E1', 'WP', '2026-03-01'), evidence('E2', 'WT', '2026-03-01')];
    expect(flagged({ evidence: both })).toEqual(['one-day']);
  });

  it('look at age only with a window, and then at the newest item', () => {
    const old = [evidence('E1', 'WP', '2024-03-01'), evidence('E2', 'WT', '2024-05-01')];
    expect(flagged({ evidence: old })).toEqual([]);
    expect(flagged({ evidence: old, profile })).toEqual(['too-old']);
    const young = [...old, evidence('E3', 'WP', '2026-01-01')];
    expect(flagged({ evidence: young, profile })).toEqual([]);
  });

  it('name role-play that the unit does not take, and never count it', () => {
    const unit = { ...skill, rolePlay: { allowed: false, note: '' } };
    const entries = [{ ...account('RA1', '2026-03-01'), reality: 'role-play' as const }];
    const guides = { ...makeContent().guides, units: [unit] };
    const [covered] = buildCoverage(makeContent({ guides, entries }), () => '');
    expect(covered?.criteria[0]).toMatchObject({
      state: 'drafted',
      claims: [{ standing: 'not-accepted' }],
      flags: [{ flag: 'not-accepted' }],
    });
    expect(flagged({ entries })).not.toContain('not-accepted');
  });

  it('ask what the command verb asks, in the passage around the claim', () => {
    const two = (said: string) => [
      account('RA1', '2026-03-01', said),
      account('RA2', '2026-03-08', said),
    ];
    expect(flagged({ entries: two('Customers stay longer.') }, knowing('explain'))).toEqual([
      'command-verb',
    ]);
    const reason = 'Customers stay longer because somebody remembers them.';
    expect(flagged({ entries: two(reason) }, knowing('explain'))).toEqual([]);
  });
});

it('months are counted back to the same day, or the last of a shorter month', () => {
  expect(monthsBefore('2026-03-31', 1)).toBe('2026-02-28');
  expect(monthsBefore('2026-03-17', 24)).toBe('2024-03-17');
  expect(monthsBefore('2026-01-05', 2)).toBe('2025-11-05');
});
