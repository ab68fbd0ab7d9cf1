import { describe, expect, it } from 'vitest';
import type { Change } from '#shared/measures/change.ts';
import { measureDetails, type Measure } from '#shared/measures/measure.ts';
import { testId } from '../make-entry.ts';
import { openTestJournal, testUnit } from './open-test-journal.ts';

const change: Change = {
  id: testId(1),
  title: 'A hello within two minutes',
  changedOn: '2026-02-16',
  setting: '',
  sections: [],
};

const makeMeasure = (difference: Partial<Measure> = {}): Measure => ({
  ...measureDetails,
  id: testId(2),
  changeId: change.id,
  title: 'Made welcome',
  kind: 'rating',
  question: 'How welcome did you feel?',
  scale: { min: 1, max: 5, good: 4 },
  unit: '',
  exposureUnit: '',
  better: 'higher',
  population: '',
  collection: '',
  asked: { before: null, after: null },
  target: null,
  observations: [],
  ...difference,
});

async function journalWithMeasures(...measures: readonly Measure[]) {
  const opened = await openTestJournal();
  await opened.journal.records.save('change', change);
  for (const measure of measures) await opened.journal.records.save('measure', measure);
  return opened;
}

describe('a table of criteria', () => {
  const table = [
    'code,text,outcome',
    '1.1,"Describe who your customers are, and how you know",1 Know your customers',
    '1.2,Explain what they expect,1 Know your customers',
    'P3,Keep a promise,2 Be able to keep promises',
  ].join('\n');

  it('becomes a unit of the candidate’s', async () => {
    const { journal, take } = await openTestJournal();
    expect(await take('Unit_24 our centre.csv', table)).toEqual({
      outcome: 'imported',
      what: 'criteria',
      summary: '“Unit 24 our centre” with 3 criteria is among your units.',
      details: [
        '1 Know your customers (knowledge)',
        '  1.1 Describe who your customers are, and how you know',
        '  1.2 Explain what they expect',
        '2 Be able to keep promises (performance)',
        '  P3 Keep a promise',
      ],
    });
    const unit = journal.guides().units.find(({ id }) => id === 'own-unit-24-our-centre');
    expect(unit).toMatchObject({
      notice: 'From your centre’s specification.',
      level: 2,
      outcomes: [
        {
          code: '1',
          title: 'Know your customers',
          type: 'knowledge',
          criteria: [
            { code: '1.1', text: 'Describe who your customers are, and how you know' },
            { code: '1.2', text: 'Explain what they expect' },
          ],
        },
        { code: '2', title: 'Be able to keep promises', type: 'performance' },
      ],
    });
    expect(journal.records.list('profile')[0]?.unitIds).toEqual([
      testUnit,
      'own-unit-24-our-centre',
    ]);
  });

  it.each([
    [
      'semicolons and a byte order mark',
      '\uFEFFCode;Assessment criterion\n1.1;Describe\n2.1;Explain',
    ],
    ['tabs', 'AC\tCriterion\n1.1\tDescribe\n2.1\tExplain'],
    [
      'Windows letters',
      Buffer.from('code,text\n1.1,Describe\n2.1,Explain the caf\u00e9', 'latin1'),
    ],
    ['UTF-16', Buffer.from('\uFEFFcode,text\r\n1.1,Describe\r\n2.1,Explain', 'utf16le')],
  ])('may come with %s, and its codes tell the outcomes', async (_, content) => {
    const { journal, take } = await openTestJournal();
    await take('own.csv', content);
    const unit = journal.guides().units.find(({ id }) => id === 'own-own');
    expect(unit?.outcomes.map(({ code, title }) => [code, title])).toEqual([
      ['1', 'Outcome 1'],
      ['2', 'Outcome 2'],
    ]);
  });

  it('brought in again takes the place of the one before', async () => {
    const { journal, take } = await openTestJournal();
    await take('own.csv', 'code,text\n1,Describe');
    expect(await take('own.csv', 'code,text\n1,Describe\n2,Explain')).toMatchObject({
      summary: '“own” has 2 criteria now, in place of the ones before.',
    });
    expect(journal.records.list('profile')[0]?.unitIds).toEqual([testUnit, 'own-own']);
  });

  it.each([
    ['code,text\n1.1,Describe\n1.1,Explain', /^Line 3: the code “1\.1” stands twice/],
    ['code,text\n1.1,\n', /^Line 2: the criterion “1\.1” has no text/],
    ['code,text\n', /^There are no criteria/],
  ])('with a fault is refused by its line', async (text, reason) => {
    const { journal, take } = await openTestJournal();
    expect(await take('own.csv', text)).toMatchObject({ reason: expect.stringMatching(reason) });
    expect(journal.guides().units).toHaveLength(1);
  });
});

describe('a table of observations', () => {
  const table = [
    'measure,phase,value,date,who',
    'Made welcome,before,3,2026-02-03,C01',
    'made welcome,after,5,2026-02-20,C01',
    'Minutes to a greeting,before,7.5,2026-02-03,',
  ].join('\n');
  const minutes = makeMeasure({
    id: testId(3),
    title: 'Minutes to a greeting',
    kind: 'time',
    scale: null,
    unit: 'minutes',
  });

  it('adds to each measure it names', async () => {
    const { journal, take } = await journalWithMeasures(makeMeasure(), minutes);
    const outcome = await take('cards.csv', table);
    expect(outcome).toEqual({
      outcome: 'imported',
      what: 'observations',
      summary:
        '2 observations added to “Made welcome”. 1 observation added to “Minutes to a greeting”.',
    });
    expect(journal.records.get('measure', testId(2))?.observations).toEqual([
      { phase: 'before', value: 3, date: '2026-02-03', who: 'C01', exposure: null },
      { phase: 'after', value: 5, date: '2026-02-20', who: 'C01', exposure: null },
    ]);
  });

  it('takes no title for a value or a phase, and measures may take turns', async () => {
    const numbered = makeMeasure({ title: '5' });
    const phased = makeMeasure({ id: testId(3), title: 'After' });
    const { journal, take } = await journalWithMeasures(numbered, phased);
    await take('cards.csv', 'measure,phase,value\n5,before,3\nafter,before,2\n5,after,4');
    const valuesOf = (id: string) =>
      journal.records.get('measure', id)?.observations.map(({ phase, value }) => [phase, value]);
    expect(valuesOf(testId(2))).toEqual([
      ['before', 3],
      ['after', 4],
    ]);
    expect(valuesOf(testId(3))).toEqual([['before', 2]]);
  });

  it('with days and persons adds nothing the second time', async () => {
    const { journal, take } = await journalWithMeasures(makeMeasure(), minutes);
    await take('cards.csv', table);
    expect(await take('cards.csv', table)).toMatchObject({
      reason: 'These observations are in the journal already: nothing was added.',
    });
    expect(journal.records.get('measure', testId(2))?.observations).toHaveLength(2);
  });

  it('tells the phase by the day where no column does', async () => {
    const { journal, take } = await journalWithMeasures(makeMeasure());
    await take(
      'cards.csv',
      'measure;date;value\nMade welcome;03/02/2026;3\nMade welcome;20/02/2026;4',
    );
    expect(
      journal.records.get('measure', testId(2))?.observations.map(({ phase }) => phase),
    ).toEqual(['before', 'after']);
  });

  it('names the measures there are when one is not known, and takes nothing', async () => {
    const { journal, take } = await journalWithMeasures(makeMeasure());
    expect(await take('cards.csv', table)).toMatchObject({
      reason:
        'Line 4: there is no measure called “Minutes to a greeting”. The measures are “Made welcome”.',
    });
    expect(journal.records.get('measure', testId(2))?.observations).toEqual([]);
  });

  it('names the line and the value that cannot be one', async () => {
    const { take } = await journalWithMeasures(makeMeasure());
    expect(await take('cards.csv', 'measure,phase,value\nMade welcome,before,9')).toMatchObject({
      reason: expect.stringMatching(/^Line 2: “9” lies outside the scale of 1 to 5/),
    });
  });

  it('asks for titles of their own where two measures share one', async () => {
    const { take } = await journalWithMeasures(makeMeasure(), makeMeasure({ id: testId(4) }));
    expect(await take('cards.csv', 'measure,phase,value\nMade welcome,before,3')).toMatchObject({
      reason: expect.stringContaining('2 measures are called “Made welcome”'),
    });
  });
});
