import { describe, expect, it } from 'vitest';
import { buildCoverage } from '#shared/coverage/build-coverage.ts';
import type { CriterionAnswer } from '#shared/coverage/criterion-answer.ts';
import { repeatedWords, unansweredPoints, varcsChecks } from '#shared/coverage/varcs.ts';
import type { ReportContent } from '#shared/reports/report-content.ts';
import {
  claim,
  makeAccount,
  makeContent,
  makeEvidence,
  makeId,
  makeUnit,
  paragraphOf,
  textOf,
  words,
} from '../reports/make-content.ts';

const said = 'I asked what she needed before I offered anything, and wrote it down for the others.';
const account = (name: string, day: string, how = '') => {
  const mark = claim(`c${name}`, ['1.1']);
  const noted = mark.type === 'claim' ? { ...mark, attrs: { ...mark.attrs, how } } : mark;
  return makeAccount(name, { what: textOf(paragraphOf(words(said, noted))) }, { happenedOn: day });
};
const answer: CriterionAnswer = {
  id: makeId('answer'),
  criterionId: 'serve/1.1',
  point: 'sufficient',
  standing: 'answered',
  note: 'My manager watches this each week.',
  answeredAt: '2026-03-10T10:00:00.000Z',
};

/** The points that have something to ask, each with its reasons. */
function asked(given: Partial<ReportContent>, answers: readonly CriterionAnswer[] = []) {
  const guides = { ...makeContent().guides, units: [makeUnit(['1.1'])] };
  const content = makeContent({ guides, ...given });
  const [criterion] = buildCoverage(content, () => '')[0]?.criteria ?? [];
  if (!criterion) throw new Error('The unit has no criterion.');
  return varcsChecks(criterion, answers, {
    repeated: repeatedWords([criterion]),
    ageIsLookedAt: (content.profile.currentMonths ?? null) !== null,
  });
}

const reasons = (given: Partial<ReportContent>, point: string) =>
  asked(given).find((check) => check.point === point)?.reasons ?? [];

describe('the five points of a criterion', () => {
  it('are none while nothing shows it', () => {
    expect(asked({})).toEqual([]);
  });

  it('valid: ask how it shows the criterion, and are silent when that is said', () => {
    expect(reasons({ entries: [account('RA1', '2026-03-01')] }, 'valid')).toEqual([
      'Not said how it shows this: RA1.',
    ]);
    expect(reasons({ entries: [account('RA1', '2026-03-01', 'My words.')] }, 'valid')).toEqual([]);
  });

  it('authentic: ask about the same words in two accounts', () => {
    const entries = [account('RA1', '2026-03-01'), account('RA2', '2026-03-08')];
    expect(reasons({ entries }, 'authentic')[0]).toMatch(/^The same words stand in more than one/);
    expect(reasons({ entries: entries.slice(1) }, 'authentic')).toEqual([]);
  });

  it('reliable: ask for a second occasion or a second kind', () => {
    const entries = [account('RA1', '2026-03-01')];
    expect(reasons({ entries }, 'reliable')).toHaveLength(1);
    const evidence = [makeEvidence('E1', { type: 'WT', criteria: ['serve/1.1'] })];
    expect(reasons({ entries, evidence }, 'reliable')).toEqual([]);
  });

  it('current: ask for a date, and for something newer, where a window is set', () => {
    const evidence = [makeEvidence('E1', { type: 'WT', criteria: ['serve/1.1'] })];
    const profile = { ...makeContent().profile, currentMonths: 12 };
    expect(reasons({ evidence }, 'current')).toEqual([]);
    expect(reasons({ evidence, profile }, 'current')).toEqual(['Without a date: E1.']);
    const entries = [account('RA1', '2024-03-01')];
    expect(reasons({ entries, profile }, 'current')[0]).toMatch(/more than 12 months old/);
  });

  it('sufficient: ask for more than a private account', () => {
    const entries = [{ ...account('RA1', '2026-03-01'), included: false }];
    expect(reasons({ entries }, 'sufficient')).toEqual(['Nothing that shows this counts yet.']);
  });

  it('stay beside what the candidate says to them, and are not asked for again', () => {
    const entries = [account('RA1', '2026-03-01', 'My words.')];
    const before = unansweredPoints(asked({ entries })).map(({ point }) => point);
    const after = asked({ entries }, [answer]);
    expect(before).toEqual(['reliable', 'sufficient']);
    expect(unansweredPoints(after).map(({ point }) => point)).toEqual(['reliable']);
    expect(after.find(({ point }) => point === 'sufficient')).toMatchObject({
      answer: { note: answer.note },
      reasons: [expect.any(String), expect.any(String)],
    });
  });
});
