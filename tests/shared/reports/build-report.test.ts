import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReport } from '#shared/reports/build-report.ts';
import { reportText } from '#shared/reports/report-text.ts';
import { runsText, type TableBlock } from '#shared/reports/report.ts';
import { makeMeasure, times } from '../measures/make-measure.ts';
import { arbitraryText } from './arbitrary-text.ts';
import { allAnchors, allTargets, blocksUnder, reportOf } from './find-in-report.ts';
import {
  claim,
  makeAccount,
  makeChange,
  makeContent,
  makeDecision,
  makeEvidence,
  makeId,
  makeUnit,
  mention,
  optionsFor,
  paragraphOf,
  textOf,
  words,
} from './make-content.ts';

const account = makeAccount('RA1', {
  what: textOf(
    paragraphOf(words('I said '), words('hello at once', claim('c1', ['1.2', '1.1'])), words('.')),
  ),
});

const cards = makeMeasure(
  {
    kind: 'csat',
    title: 'Visit overall',
    changeId: makeId('hello'),
    asked: { before: 64, after: 61 },
  },
  [...times(11, 5), ...times(9, 2)],
  [...times(18, 5), ...times(4, 2)],
);
const hello = makeChange('hello', {
  sections: [{ stageId: 'aim', content: textOf(paragraphOf(words('People waited.'))) }],
});

test('the running header names the units, and counts them where they would not fit', () => {
  const units = (count: number) => {
    const made = Array.from({ length: count }, (_, index) =>
      makeUnit(['1.1'], { id: `unit-${index}`, title: `Serve customers in a team, part ${index}` }),
    );
    const content = makeContent();
    return makeContent({
      entries: [account],
      guides: { ...content.guides, units: made },
      profile: { ...content.profile, unitIds: made.map(({ id }) => id) },
    });
  };
  expect(reportOf(units(2), optionsFor('portfolio')).header).toBe(
    'Ellie Tranter · Serve customers in a team, part 0, Serve customers in a team, part 1 · Brackwell Training',
  );
  expect(reportOf(units(10), optionsFor('portfolio')).header).toBe(
    'Ellie Tranter · 10 units · Brackwell Training',
  );
});

describe('an impact report', () => {
  const report = reportOf(
    makeContent({ entries: [account], changes: [hello], measures: [cards] }),
    optionsFor('impact'),
  );
  const text = reportText(report);

  test('has its chapters in the order in which it is marked', () => {
    const chapters = report.blocks.flatMap((block) =>
      block.type === 'heading' && block.level === 2 ? [block.text] : [],
    );
    expect(chapters).toEqual([
      '1 Summary',
      '2 A change in hello',
      '3 Reflective accounts',
      '4 Criteria and where they are shown',
      '5 Evidence index',
      '6 Method note',
      '7 Assessor’s decisions and feedback',
      '8 Declaration and sign-off',
    ]);
  });

  test('lists its accounts with the criteria they show, each leading to the account and to the matrix', () => {
    const index = report.blocks.find(
      (block): block is TableBlock =>
        block.type === 'table' && block.caption === 'Accounts and the criteria they show',
    );
    expect(index?.rows.map(({ cells }) => cells.map(runsText))).toEqual([
      ['RA1', 'About RA1', '14 March 2026', '1.1, 1.2'],
      ['Change', 'A change in hello', '16 February 2026', 'No criterion'],
    ]);
    expect(index?.rows[0]?.cells[0]).toMatchObject([
      { type: 'link', target: `entry-${makeId('RA1')}` },
    ]);
  });

  test('gives every per cent with what it is out of', () => {
    expect(text).toContain('11 of 20');
    expect(text).toContain('18 of 22');
    expect(text).toContain('64 before, 61 after');
  });

  test('never says that something was the cause', () => {
    expect(text).toContain('was followed by');
    expect(text).not.toMatch(/caused|because of the change/i);
  });

  test('prints en-GB dates and says that the criteria are illustrative', () => {
    expect(text).toContain('16 February 2026');
    expect(text).toContain('17 March 2026, made with Hindsight 1.0.0');
    expect(text).toContain('Illustrative: replace with your own.');
  });

  test('puts the codes right behind the claimed words, in the order of the specification', () => {
    expect(text).toContain('I said hello at once [1.1 1.2].');
  });

  test('leads from each criterion to the words and from the words to the criterion', () => {
    const [, matrix] = blocksUnder(report, 'Serve customers') as [unknown, TableBlock];
    const [row] = matrix.rows;
    const link = row?.cells[2]?.find((run) => run.type === 'link');
    expect(link).toMatchObject({ text: 'RA1, What happened' });
    expect(allAnchors(report)).toContain(link?.target);
    expect(allTargets(report)).toContain(row?.anchor);
    expect(runsText(matrix.rows[2]?.cells[2] ?? [])).toBe('Nothing yet');
  });

  test('has a decision and a feedback box for every criterion, under names that can be read back', () => {
    const names = report.blocks.flatMap((block) =>
      block.type === 'boxes' ? block.boxes.map((box) => box.name) : [],
    );
    for (const code of ['1.1', '1.2', '2.1']) {
      expect(names).toContain(`decision/serve/${code}`);
      expect(names).toContain(`feedback/serve/${code}`);
    }
    expect(names).toContain('sign-off/assessor/date');
    expect(new Set(names).size).toBe(names.length);
  });

  test('is the same each time it is made', () => {
    const content = makeContent({ entries: [account], changes: [hello], measures: [cards] });
    expect(reportOf(content, optionsFor('impact'))).toEqual(report);
  });
});

describe('what a report holds', () => {
  test('private entries stay out', () => {
    const secret = makeAccount(
      'RA2',
      { what: textOf(paragraphOf(words('Nobody may read this', claim('c2', ['2.1'])))) },
      { included: false },
    );
    const text = reportText(
      reportOf(makeContent({ entries: [account, secret] }), optionsFor('impact')),
    );
    expect(text).not.toContain('Nobody may read this');
    expect(text).not.toContain('RA2');
  });

  test('a private entry asked for by name says what to do', () => {
    const entries = [makeAccount('RA2', {}, { included: false })];
    const options = optionsFor('entry', { entryIds: [makeId('RA2')] });
    expect(buildReport(makeContent({ entries }), options)).toEqual({
      nothing: 'RA2 is private: include it in what is handed in, then export it.',
    });
  });

  test('an empty journal has nothing for an impact report, but its portfolio says so criterion by criterion', () => {
    expect(buildReport(makeContent(), optionsFor('impact'))).toHaveProperty('nothing');
    const text = reportText(reportOf(makeContent(), optionsFor('portfolio')));
    expect(text.match(/Nothing yet/g)?.length).toBeGreaterThanOrEqual(3);
    expect(text).toContain('No witness testimony is listed yet.');
  });

  test('days outside the asked period are left out', () => {
    const early = makeAccount('RA0', {}, { happenedOn: '2025-12-31' });
    const content = makeContent({ entries: [early, account] });
    const text = reportText(reportOf(content, optionsFor('impact', { from: '2026-01-01' })));
    expect(text).toContain('About RA1');
    expect(text).not.toContain('About RA0');
  });

  test('a claim on a criterion of an unknown unit still stands in the matrix', () => {
    const stray = makeAccount('RA1', {
      what: textOf(
        paragraphOf(
          words('Here', {
            type: 'claim',
            attrs: { claim: makeId('x'), criteria: ['gone/P3'] },
          }),
        ),
      ),
    });
    const report = reportOf(makeContent({ entries: [stray] }), optionsFor('impact'));
    expect(reportText(report)).toContain('Here [P3]');
    expect(reportText(report)).toContain('Criteria of other units');
  });

  test('codes of several units carry the letter of their unit', () => {
    const profile = { ...makeContent().profile, unitIds: ['serve', 'lead'] };
    const units = [makeUnit(['1.1', '1.2']), makeUnit(['1.1'], { id: 'lead', title: 'Lead' })];
    const content = makeContent({
      profile,
      guides: { ...makeContent().guides, units },
      entries: [account],
    });
    expect(reportText(reportOf(content, optionsFor('impact')))).toContain('[A/1.1 A/1.2]');
  });

  test('words written under a model that was changed later are kept', () => {
    const old = makeAccount('RA1', { 'action-plan': textOf(paragraphOf(words('Old words.'))) });
    const text = reportText(reportOf(makeContent({ entries: [old] }), optionsFor('entry')));
    expect(text).toContain('Action plan\n\nOld words.');
  });

  test('evidence names its criteria and is named by them; a mention leads to it', () => {
    const rota = makeEvidence('E001', { title: 'Till rota', criteria: ['serve/2.1'] });
    const told = makeAccount('RA1', {
      what: textOf(paragraphOf(words('See '), mention('evidence', 'E001'))),
    });
    const report = reportOf(
      makeContent({ entries: [told], evidence: [rota] }),
      optionsFor('impact'),
    );
    expect(reportText(report)).toContain('See E001');
    expect(reportText(report)).toContain('E001 Till rota');
    expect(allTargets(report)).toContain(`evidence-${makeId('E001')}`);
  });

  test('the newest decision of an assessor counts', () => {
    const content = makeContent({
      decisions: [
        makeDecision('1.1', { importedAt: '2026-03-09T10:00:00.000Z' }),
        makeDecision('1.1', { outcome: 'more-needed', feedback: 'Say more.' }),
      ],
    });
    const text = reportText(reportOf(content, optionsFor('portfolio')));
    expect(text).toContain('Met\n1 March 2026\nDawn Okoro');
    expect(text).not.toContain('Say more.');
  });

  test('a measure without observations says so instead of inventing a number', () => {
    const content = makeContent({
      changes: [hello],
      measures: [makeMeasure({ changeId: makeId('hello') })],
    });
    const text = reportText(reportOf(content, optionsFor('impact')));
    expect(text).toContain('no observations');
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('forty criteria, very long answers and missing names make a whole document', () => {
    const codes = Array.from({ length: 40 }, (_, index) => `${index + 1}.1`);
    const long = Array.from({ length: 900 }, (_, index) => `word${index}`).join(' ');
    const { profile, guides } = makeContent();
    const content = makeContent({
      profile: { ...profile, assessor: '', centre: '', qualification: '', registration: '' },
      guides: { ...guides, units: [makeUnit(codes)] },
      entries: [makeAccount('RA1', { what: textOf(paragraphOf(words(long, claim('c', codes)))) })],
    });
    const report = reportOf(content, optionsFor('impact'));
    expect(reportText(report)).toContain('word899');
    const [title] = report.blocks;
    expect(title).toMatchObject({ type: 'title' });
    expect(title?.type === 'title' && title.fields).toContainEqual({
      label: 'Assessor',
      value: '',
    });
  });

  test('the report of one entry shows its own criteria only', () => {
    const other = makeAccount('RA2', {
      what: textOf(paragraphOf(words('Elsewhere', claim('c2', ['2.1'])))),
    });
    const options = optionsFor('entry', { entryIds: [account.id] });
    const text = reportText(reportOf(makeContent({ entries: [account, other] }), options));
    expect(text).toContain('Do what 1.1 asks');
    expect(text).not.toContain('Do what 2.1 asks');
    expect(text).not.toContain('Elsewhere');
  });

  test('without boxes for the assessor there are none', () => {
    const content = makeContent({ entries: [account] });
    const report = reportOf(content, optionsFor('impact', { feedbackBoxes: false }));
    expect(JSON.stringify(report)).not.toContain('decision/serve');
  });
});

test('whatever is written: places are unique, links lead somewhere, headings skip no level', () => {
  fc.assert(
    fc.property(
      fc.array(arbitraryText, { maxLength: 3 }),
      fc.constantFrom('impact' as const, 'portfolio' as const, 'entry' as const),
      (texts, kind) => {
        const entries = texts.map((content, index) =>
          makeAccount(`RA${index + 1}`, { what: content, why: content }),
        );
        const changes = [
          makeChange('hello', { sections: texts.map((content) => ({ stageId: 'part', content })) }),
        ];
        const report = buildReport(makeContent({ entries, changes }), optionsFor(kind));
        if ('nothing' in report) return;
        const anchors = allAnchors(report);
        expect(new Set(anchors).size).toBe(anchors.length);
        for (const target of allTargets(report)) expect(anchors).toContain(target);
        let level = 1;
        for (const block of report.blocks) {
          if (block.type !== 'heading') continue;
          expect(block.level).toBeLessThanOrEqual(level + 1);
          level = block.level;
        }
      },
    ),
    { numRuns: 150 },
  );
});
