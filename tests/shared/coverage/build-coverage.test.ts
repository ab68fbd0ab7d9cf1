import { newComplaint } from '#shared/complaints/new-complaint.ts';
import { newPlan } from '#shared/plans/new-plan.ts';
import { expect, test } from 'vitest';
import { buildCoverage } from '#shared/coverage/build-coverage.ts';
import type { Decision } from '#shared/coverage/decision.ts';
import type { Unit } from '#shared/guides/unit.ts';
import { makeContact, makeFollowUp } from '../../main/make-contact.ts';
import { makeEntry, testId } from '../../main/make-entry.ts';
import type { Section } from '#shared/entries/section.ts';
import type { ReportContent } from '#shared/reports/report-content.ts';
import { makeContent } from '../reports/make-content.ts';

const unit: Unit = {
  guide: 'unit',
  format: 1,
  id: 'caring',
  version: '1',
  title: 'Caring for customers',
  reference: '',
  level: 2,
  credit: null,
  guidedHours: null,
  notice: 'Illustrative.',
  aim: '',
  rolePlay: { allowed: false, note: '' },
  sectors: [],
  synopsis: [],
  outcomes: [
    {
      code: '1',
      title: 'Listen',
      type: 'performance',
      criteria: [
        { code: '1.1', text: 'Greet' },
        { code: '1.2', text: 'Listen' },
      ],
    },
  ],
  concepts: [],
  tips: [],
  pitfalls: [],
  markingPoints: [],
};

const claiming = (criterion: string, words = 'I listened'): Section => ({
  stageId: 'what',
  content: {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          {
            type: 'text',
            text: words,
            marks: [{ type: 'claim', attrs: { claim: testId(90), criteria: [criterion] } }],
          },
        ],
      },
    ],
  },
});

const decide = (difference: Partial<Decision>): Decision => ({
  id: testId(50),
  criterionId: 'caring/1.2',
  outcome: 'met',
  feedback: 'Clear.',
  assessor: 'J. Marker',
  decidedOn: '2026-04-01',
  source: 'report.docx',
  importedAt: '2026-04-02T10:00:00.000Z',
  ...difference,
});

/** The states of 1.1 and 1.2, and the claims on 1.2. */
function cover(difference: Partial<ReportContent>) {
  const profile = { ...makeContent().profile, unitIds: ['caring'] };
  const guides = { units: [unit], reflectiveModels: [], customerModels: [] };
  const [covered] = buildCoverage(makeContent({ profile, guides, ...difference }), () => '');
  return covered?.criteria ?? [];
}

test('without anything every criterion of the unit is there and shown by nothing', () => {
  expect(cover({}).map(({ code, state, claims }) => [code, state, claims])).toEqual([
    ['1.1', 'none', []],
    ['1.2', 'none', []],
  ]);
});

test('words in a private entry draft a criterion, words in an included one claim it', () => {
  const entry = makeEntry({ sections: [claiming('caring/1.2')] });
  expect(cover({ entries: [entry] })[1]?.state).toBe('drafted');
  const [, listen] = cover({ entries: [{ ...entry, included: true }] });
  expect(listen?.state).toBe('claimed');
  expect(listen?.claims).toEqual([
    {
      source: 'entry',
      id: entry.id,
      code: 'RA1',
      title: entry.title,
      place: 'What',
      stageId: 'what',
      words: 'I listened',
      claim: testId(90),
      how: '',
      standing: 'counts',
      type: 'RA',
      day: '2026-03-14',
      customerIds: [],
      channel: 'phone',
      lifecycle: [],
    },
  ]);
});

test('a change claims where its words stand, by the name of the stage', () => {
  const change = {
    id: testId(3),
    title: 'Call back in a day',
    changedOn: null,
    setting: '',
    sections: [claiming('caring/1.1')],
  };
  expect(cover({ changes: [change] })[0]).toMatchObject({
    state: 'claimed',
    claims: [{ source: 'change', title: 'Call back in a day', place: 'What changed' }],
  });
});

test('evidence claims without words', () => {
  const item = {
    id: testId(4),
    code: 'E001',
    title: 'Thank-you card',
    type: 'WP',
    date: null,
    description: '',
    keptAt: '',
    seenBy: '',
    criteria: ['caring/1.1'],
    customerIds: [],
  };
  expect(cover({ evidence: [item] })[0]).toMatchObject({
    state: 'claimed',
    claims: [{ source: 'evidence', code: 'E001', words: '', claim: null }],
  });
});

test('only a decision makes a criterion met, and the newest decision counts', () => {
  expect(cover({ decisions: [decide({})] })[1]).toMatchObject({
    state: 'met',
    decision: { outcome: 'met', assessor: 'J. Marker', feedback: 'Clear.' },
  });
  const later = decide({
    id: testId(51),
    outcome: 'more-needed',
    importedAt: '2026-05-02T10:00:00.000Z',
  });
  const entry = makeEntry({ included: true, sections: [claiming('caring/1.2')] });
  const [, listen] = cover({ entries: [entry], decisions: [later, decide({})] });
  expect(listen).toMatchObject({ state: 'claimed', decision: { outcome: 'more-needed' } });
});

test('words claimed for a criterion that left the guide are still found', () => {
  const criteria = cover({ entries: [makeEntry({ sections: [claiming('caring/9.9')] })] });
  expect(criteria.at(-1)).toMatchObject({ code: '9.9', state: 'drafted' });
});

test('words of a complaint and of a plan claim a criterion once they are included', () => {
  const sections = [claiming('caring/1.2')];
  const complaint = { ...newComplaint(testId(60), 'CP1'), sections };
  const plan = { ...newPlan(testId(61), 'PL1', 'coaching'), included: true, sections };
  expect(cover({ complaints: [complaint] })[1]).toMatchObject({
    state: 'drafted',
    claims: [{ source: 'complaint', code: 'CP1' }],
  });
  expect(cover({ complaints: [complaint], plans: [plan] })[1]).toMatchObject({
    state: 'claimed',
    claims: [{ source: 'complaint' }, { source: 'plan', code: 'PL1' }],
  });
});

test('a unit whose guide is missing is listed with what is claimed for it', () => {
  const profile = { ...makeContent().profile, unitIds: ['lost'] };
  const entries = [makeEntry({ sections: [claiming('lost/2.1')] })];
  const guides = { units: [], reflectiveModels: [], customerModels: [] };
  expect(buildCoverage(makeContent({ profile, guides, entries }), () => '')).toMatchObject([
    {
      unitId: 'lost',
      notice: 'The guide to this unit is missing from the journal.',
      criteria: [{ code: '2.1', state: 'drafted' }],
    },
  ]);
});

test('words in an included contact claim a criterion, in a private one they draft it', () => {
  const contact = makeContact({ sections: [{ ...claiming('caring/1.2'), stageId: 'adapted' }] });
  expect(cover({ contacts: [contact] })[1]).toMatchObject({
    state: 'claimed',
    claims: [
      { source: 'contact', code: 'CT1', place: 'What I adapted, and why', words: 'I listened' },
    ],
  });
  expect(cover({ contacts: [{ ...contact, included: false }] })[1]?.state).toBe('drafted');
});

test('a follow-up claims its criteria from the day it was done', () => {
  const promised = makeFollowUp({ criteria: ['caring/1.1'] });
  expect(cover({ followUps: [promised] })[0]?.state).toBe('drafted');
  const done = { ...promised, doneOn: '2026-03-09' };
  expect(cover({ followUps: [done] })[0]).toMatchObject({
    state: 'claimed',
    claims: [{ source: 'follow-up', code: 'FU1', title: 'Ring about the menu' }],
  });
});
