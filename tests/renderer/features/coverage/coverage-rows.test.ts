import { claimAddress } from '#renderer/ui/claim-address.ts';
import { describe, expect, it } from 'vitest';
import {
  coverageRows,
  coverageSources,
  evidenceRows,
  unitLetters,
} from '#renderer/features/coverage/coverage-rows.ts';
import { countStates } from '#renderer/features/coverage/count-states.ts';
import type { CoverageClaim, CoverageState, UnitCoverage } from '#shared/coverage/coverage.ts';
import type { Unit } from '#shared/guides/unit.ts';

const criterion = (code: string, state: CoverageState) => ({
  criterionId: `unit/${code}`,
  code,
  text: `Criterion ${code}`,
  state,
  claims: [],
  flags: [],
});
const coverage: UnitCoverage = {
  unitId: 'unit',
  title: 'A unit',
  notice: '',
  criteria: [criterion('1.1', 'met'), criterion('1.2', 'none'), criterion('9.9', 'claimed')],
};
/** Only what the rows look at. */
const unit = {
  outcomes: [
    { code: '1', title: 'Know', criteria: [{ code: '1.1' }, { code: '1.2' }] },
    { code: '2', title: 'Do', criteria: [{ code: '2.1' }] },
  ],
} as unknown as Unit;
const claim = (changed: Partial<CoverageClaim>): CoverageClaim => ({
  source: 'entry',
  id: 'e'.repeat(26),
  code: 'RA1',
  title: 'A table for five',
  place: 'Evaluation',
  words: 'I asked first.',
  claim: 'c'.repeat(26),
  how: '',
  standing: 'counts',
  type: 'RA',
  day: '2026-03-14',
  customerIds: [],
  channel: '',
  lifecycle: [],
  ...changed,
});

describe('the rows of a unit', () => {
  it('stand under their outcomes; a criterion the guide does not know stands last', () => {
    const rows = coverageRows(coverage, unit);
    expect(rows.map(({ title, criteria }) => [title, criteria.map(({ code }) => code)])).toEqual([
      ['Know', ['1.1', '1.2']],
      ['Other criteria', ['9.9']],
    ]);
  });

  it('are all there without a guide', () => {
    expect(coverageRows(coverage, undefined)[0]?.criteria).toHaveLength(3);
  });

  it('are counted by state', () => {
    expect(countStates([coverage, coverage])).toEqual({ none: 2, drafted: 0, claimed: 2, met: 2 });
  });
});

describe('what shows a criterion', () => {
  it('is one source for all claims in the same entry', () => {
    const sources = coverageSources([
      claim({}),
      claim({ claim: 'd'.repeat(26) }),
      claim({ source: 'evidence', id: 'v'.repeat(26), code: 'E001', claim: null }),
    ]);
    expect(sources.map(({ label, claims }) => [label, claims.length])).toEqual([
      ['RA1', 2],
      ['E001', 1],
    ]);
  });

  it('is called by its title where it has no code', () => {
    const [source] = coverageSources([claim({ source: 'change', code: '', title: 'A hello' })]);
    expect(source?.label).toBe('A hello');
  });

  it('leads to the exact words', () => {
    expect(claimAddress(claim({ stageId: 'evaluation' }))).toBe(
      `/entries/${'e'.repeat(26)}?stage=evaluation&claim=${'c'.repeat(26)}`,
    );
    expect(claimAddress(claim({ source: 'change', stageId: 'aim' }))).toBe(
      `/measures/${'e'.repeat(26)}?show=account&stage=aim&claim=${'c'.repeat(26)}`,
    );
    expect(claimAddress(claim({ source: 'evidence', claim: null }))).toBe(
      `/evidence?item=${'e'.repeat(26)}`,
    );
  });
});

describe('coverage read by what shows it', () => {
  const shown = (unitId: string): UnitCoverage => ({
    ...coverage,
    unitId,
    criteria: [
      { ...criterion('1.1', 'claimed'), criterionId: `${unitId}/1.1`, claims: [claim({})] },
      {
        ...criterion('1.2', 'claimed'),
        criterionId: `${unitId}/1.2`,
        claims: [claim({ source: 'evidence', id: 'v'.repeat(26), code: 'E1' }), claim({})],
      },
    ],
  });

  it('lists accounts and evidence alike, each with its criteria', () => {
    const rows = evidenceRows([shown('one')]);
    expect(rows.map(({ label, criteria }) => [label, criteria.map(({ code }) => code)])).toEqual([
      ['E1', ['1.2']],
      ['RA1', ['1.1', '1.2']],
    ]);
  });

  it('says the letter of the unit where there are several', () => {
    const units = [shown('one'), shown('two')];
    expect(unitLetters([shown('one')]).size).toBe(0);
    const [evidence] = evidenceRows(units, unitLetters(units));
    expect(evidence?.criteria.map(({ code }) => code)).toEqual(['A/1.2', 'B/1.2']);
  });
});
