import { describe, expect, it } from 'vitest';
import { newComplaint } from '#shared/complaints/new-complaint.ts';
import { newPlan } from '#shared/plans/new-plan.ts';
import { buildCoverage } from '#shared/coverage/build-coverage.ts';
import { buildPreflight, type PreflightInput } from '#shared/preflight/build-preflight.ts';
import type { ReportContent } from '#shared/reports/report-content.ts';
import type { ReportKind } from '#shared/reports/report-options.ts';
import { makeContact } from '../../main/make-contact.ts';
import { testId } from '../../main/make-entry.ts';
import {
  claim,
  makeAccount,
  makeChange,
  makeContent,
  makeDecision,
  makeEvidence,
  makeId,
  mention,
  optionsFor,
  paragraphOf,
  textOf,
  words,
} from '../reports/make-content.ts';

const claiming = (code: string) =>
  textOf(paragraphOf(words('I asked what she needed.', claim('c1', [code]))));
const section = (stageId: string, code = '1.1') => ({ stageId, content: claiming(code) });

/** What is found in a journal, by what it says; the places stand beside it. */
function found(
  given: Partial<ReportContent>,
  kind: ReportKind = 'impact',
  input: Partial<PreflightInput> = {},
) {
  const content = makeContent(given);
  return buildPreflight({
    content,
    options: optionsFor(kind),
    coverage: buildCoverage(content, () => ''),
    answers: [],
    identifiers: 0,
    hintsOf: () => [],
    ...input,
  });
}

const saying = (items: ReturnType<typeof found>, words: RegExp) =>
  items.filter(({ text }) => words.test(text));

describe('a look before handing in', () => {
  it('names each criterion that nothing shows, and each that is only drafted', () => {
    const entries = [makeAccount('RA1', { what: claiming('1.2') }, { included: false })];
    const items = found({ entries });
    expect(saying(items, /^1\.1 is shown by nothing yet/)).toMatchObject([
      { group: 'needed', place: { at: 'criterion', id: 'serve/1.1' } },
    ]);
    expect(saying(items, /^1\.2 is only drafted/)).toMatchObject([
      { group: 'needed', place: { at: 'criterion', id: 'serve/1.2' } },
    ]);
  });

  it('says how many places give somebody away, and leads to them', () => {
    expect(found({}, 'impact', { identifiers: 2 })[0]).toEqual({
      group: 'needed',
      text: '2 places give somebody away.',
      place: { at: 'identifiers', id: '' },
    });
  });

  it('finds claims that do not say how, in every kind of account, and leads to the first', () => {
    const items = found({
      entries: [makeAccount('RA1', { what: claiming('1.1') })],
      changes: [makeChange('menu', { sections: [section('aim')] })],
      contacts: [makeContact({ sections: [section('account')] })],
      complaints: [
        {
          ...newComplaint(testId(700), 'CP1'),
          included: true,
          sections: [section('account')],
        },
      ],
      plans: [
        {
          ...newPlan(testId(701), 'PL1', 'improvement'),
          included: true,
          sections: [section('why')],
        },
      ],
    });
    const silent = saying(items, /does not say how|claim does not/);
    expect(silent.map(({ place }) => place.at)).toEqual([
      'entry',
      'change',
      'contact',
      'complaint',
      'plan',
    ]);
    expect(silent[0]?.place).toEqual({
      at: 'entry',
      id: makeId('RA1'),
      stageId: 'what',
      claim: makeId('c1'),
    });
  });

  it('leaves private contacts alone', () => {
    const contacts = [makeContact({ included: false, sections: [section('account')] })];
    expect(saying(found({ contacts }), /CT1/)).toEqual([]);
  });

  it('finds evidence that claims criteria and says nothing of itself', () => {
    const evidence = [makeEvidence('E1', { criteria: ['serve/1.1'] })];
    expect(saying(found({ evidence }), /^E1 does not say/)).toMatchObject([
      { group: 'check', place: { at: 'evidence', id: makeId('E1') } },
    ]);
  });

  it('finds mentions of what is gone, and not of what a text can mention', () => {
    const gone = textOf(paragraphOf(words('Said '), mention('customer', 'nobody')));
    expect(
      saying(found({ entries: [makeAccount('RA1', { what: gone })] }), /mentions something/),
    ).toHaveLength(1);
    const complaint = newComplaint(testId(700), 'CP1');
    const known = textOf({
      type: 'paragraph',
      content: [{ type: 'mention', attrs: { kind: 'complaint', id: complaint.id } }],
    });
    const entries = [makeAccount('RA1', { what: known })];
    expect(saying(found({ entries, complaints: [complaint] }), /mentions something/)).toEqual([]);
  });

  it('finds claims of criteria that no unit has', () => {
    const entries = [makeAccount('RA1', { what: claiming('9.9') })];
    expect(saying(found({ entries }), /claims 9\.9, which no unit/)).toMatchObject([
      { group: 'needed', place: { at: 'entry', stageId: 'what' } },
    ]);
  });

  it('finds stages nobody has written and changes without a conclusion', () => {
    const items = found({
      entries: [makeAccount('RA1', { what: claiming('1.1') })],
      changes: [makeChange('menu')],
    });
    expect(saying(items, /RA1 has 1 of 2 stages written/)[0]?.place).toMatchObject({
      at: 'entry',
      stageId: 'why',
    });
    expect(saying(items, /has no conclusion yet/)[0]?.place).toMatchObject({ at: 'change' });
  });

  it('finds missing sign-offs of a portfolio, and decisions without a name or a day', () => {
    const profile = { ...makeContent().profile, assessor: '', qualityAssurer: ' ' };
    const decisions = [makeDecision('1.1', { decidedOn: null })];
    const items = found({ profile, decisions }, 'portfolio');
    expect(saying(items, /^The sign-off has no name/).map(({ place }) => place.at)).toEqual([
      'settings',
      'settings',
    ]);
    expect(saying(items, /^The decision on 1\.1/)).toMatchObject([
      { group: 'check', place: { at: 'criterion', id: 'serve/1.1' } },
    ]);
    expect(saying(found({ profile }), /sign-off/)).toEqual([]);
  });

  it('finds VARCS points nobody answered, until the criterion is met', () => {
    const entries = [makeAccount('RA1', { what: claiming('1.1') })];
    expect(saying(found({ entries }), /^1\.1: an assessor may ask/)).toMatchObject([
      { place: { at: 'criterion', id: 'serve/1.1' } },
    ]);
    const met = found({ entries, decisions: [makeDecision('1.1')] });
    expect(saying(met, /^1\.1: an assessor may ask/)).toEqual([]);
  });

  it('counts the questions of the coach nobody has looked at, and leads to the first', () => {
    const entries = [makeAccount('RA1', { what: claiming('1.1') })];
    const hint = { stageId: 'what' } as ReturnType<PreflightInput['hintsOf']>[number];
    const items = found({ entries }, 'impact', { hintsOf: () => [hint, hint] });
    expect(saying(items, /2 questions from the coach/)).toMatchObject([
      { group: 'consider', place: { at: 'entry', id: makeId('RA1'), stageId: 'what' } },
    ]);
  });
});
