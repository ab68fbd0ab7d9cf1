import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitCriteria, type Unit } from '#shared/guides/unit.ts';
import { jsonLine } from '#shared/units/json-line.ts';
import { readUnit } from '#shared/units/read-unit.ts';

const about = { name: 'our unit.txt', day: '2026-03-20', level: 2 };

function understood(text: string) {
  const reading = readUnit(text, about);
  if (reading.outcome !== 'understood') throw new Error(JSON.stringify(reading.faults));
  return reading;
}

const faultsOf = (text: string) => {
  const reading = readUnit(text, about);
  return reading.outcome === 'understood' ? [] : reading.faults;
};

/** `1 Know (knowledge): 1.1 Describe; 1.2 Explain` for each outcome. */
const told = ({ outcomes }: Unit): readonly string[] =>
  outcomes.map(
    ({ code, title, type, criteria }) =>
      `${code} ${title} (${type}): ${criteria.map((each) => `${each.code} ${each.text}`).join(' | ')}`,
  );

const pasted = `
Unit 24: Keep customers coming back
Unit reference number: Y/000/0001
Level: 3
Credit value: 4
Guided learning hours: 25

Learning outcomes            Assessment criteria
1 Understand why customers
come back
1.1 Describe what makes customers come back to
an organisation
1.2. Explain the value of loyalty to:
• the organisation
• the customer
Awarding Body Specification v2
Page 3 of 9
2. Be able to keep customers 2.1 Greet customers
2.2 Agree with a customer
a) what will be done
b) by when
17
2.4 Review the result
Awarding Body Specification v2
`;

describe('the text of a specification', () => {
  it('is read with wrapped lines, bullets, letters, two columns and pages in between', () => {
    const { unit, doubts } = understood(pasted);
    expect(unit).toMatchObject({
      title: 'Keep customers coming back',
      reference: 'Y/000/0001',
      level: 3,
      credit: 4,
      guidedHours: 25,
    });
    expect(told(unit)).toEqual([
      '1 Understand why customers come back (knowledge): 1.1 Describe what makes customers come back to an organisation | 1.2 Explain the value of loyalty to: the organisation; the customer',
      '2 Be able to keep customers (performance): 2.1 Greet customers | 2.2 Agree with a customer | 2.2a what will be done | 2.2b by when | 2.4 Review the result',
    ]);
    expect(unitCriteria(unit).find(({ code }) => code === '2.2b')).toMatchObject({ under: '2.2' });
    expect(doubts.map(({ why }) => why)).toEqual([
      'a heading of the table.',
      'it comes again, as the head or foot of a page does.',
      'a page number.',
      'a page number.',
      'before 2.4 a number is missing: look whether a line was lost.',
      'it comes again, as the head or foot of a page does.',
    ]);
  });

  it('may have P and K codes under their headings', () => {
    const { unit } = understood(
      'Performance criteria\nP1 Pick customers\nP2 Show them\nKnowledge and understanding\nK1 The law\nK2 The limits',
    );
    expect(told(unit)).toEqual([
      '1 Performance criteria (performance): P1 Pick customers | P2 Show them',
      '2 Knowledge and understanding (knowledge): K1 The law | K2 The limits',
    ]);
  });

  it('may have outcomes without numbers', () => {
    const { unit } = understood(
      'Understand complaints\n1.1 Describe one\n\nBe able to settle complaints\n2.1 Settle one',
    );
    expect(unit.outcomes.map(({ code, title }) => [code, title])).toEqual([
      ['1', 'Understand complaints'],
      ['2', 'Be able to settle complaints'],
    ]);
  });

  it('may number outcomes and criteria alike', () => {
    const { unit } = understood('Knowledge and understanding\n1 The law\n2 The limits');
    expect(told(unit)).toEqual([
      '1 Knowledge and understanding (knowledge): 1 The law | 2 The limits',
    ]);
  });

  it('without a code on any line is not understood', () => {
    expect(faultsOf('Dear all,\nhere is the unit.')[0]?.why).toMatch(/^No line of this text/);
  });

  it('with one code twice names the second line', () => {
    expect(faultsOf('1 Know it\n1.1 Describe\n1.1 Explain')).toEqual([
      { line: 3, why: 'the code “1.1” stands twice. Give each criterion its own.' },
    ]);
  });

  it('keeps every code and wording of any unit that is written out plainly', () => {
    const word = fc.constantFrom(
      'describe',
      'explain',
      'greet',
      'agree',
      'customers',
      'complaints',
    );
    const wording = fc
      .array(word, { minLength: 2, maxLength: 6 })
      .map((all) => all.join(' ').replace(/^./, (first) => first.toUpperCase()));
    fc.assert(
      fc.property(
        fc.array(fc.array(wording, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }),
        (outcomes) => {
          const text = outcomes
            .flatMap((criteria, index) => [
              `${index + 1} Understand part ${index + 1}`,
              ...criteria.map((each, place) => `${index + 1}.${place + 1} ${each}`),
            ])
            .join('\n');
          expect(
            unitCriteria(understood(text).unit).map(({ code, text: words }) => `${code} ${words}`),
          ).toEqual(
            outcomes.flatMap((criteria, index) =>
              criteria.map((each, place) => `${index + 1}.${place + 1} ${each}`),
            ),
          );
        },
      ),
    );
  });
});

describe('a table', () => {
  it.each(['\t', ';', ',', '|'])('may be parted by %j and have other headings', (mark) => {
    const rows = [
      ['AC_No', 'Assessment Criteria:', 'Learning outcome', 'Command verb', 'Kind'],
      ['1.1', 'Describe it', '1 Know it', 'describe', 'K'],
      ['1.2', 'Do it', '', '', 'P'],
    ];
    const { unit, format } = understood(`\uFEFF${rows.map((row) => row.join(mark)).join('\r\n')}`);
    expect(format).toBe('table');
    expect(unit.outcomes).toMatchObject([
      {
        code: '1',
        title: 'Know it',
        criteria: [
          { code: '1.1', verb: 'describe' },
          { code: '1.2', type: 'performance' },
        ],
      },
    ]);
  });

  it('names every fault by its line', () => {
    expect(faultsOf('code,text\n1.1,\n,Explain\n1.1,Say')).toEqual([
      { line: 2, why: 'the criterion “1.1” has no text. Add it.' },
      { line: 3, why: 'the criterion has no code. Add it.' },
      { line: 4, why: 'the code “1.1” stands twice. Give each criterion its own.' },
    ]);
  });
});

describe('a SmartEvidence matrix', () => {
  const element = (shortname: string, parent = false) => ({
    shortname,
    name: `Name of ${shortname}`,
    description: '',
    parent,
  });

  it('with elements inside their standard becomes outcomes and criteria, nested', () => {
    const matrix = {
      framework: {
        name: 'Our standards',
        description: 'From <b>us</b>',
        standards: [
          {
            shortname: 'Knowledge 1.',
            name: 'Know it',
            standardelement: [element('1.1'), element('1.1.1', true)],
          },
          { shortname: 'Empty 2.', name: 'Later' },
        ],
      },
    };
    const { unit, doubts, format } = understood(JSON.stringify(matrix, null, 1));
    expect(format).toBe('matrix');
    expect(unit).toMatchObject({ title: 'Our standards', aim: 'From us' });
    expect(unit.outcomes).toMatchObject([
      { code: '1', title: 'Know it', criteria: [{ code: '1.1' }, { code: '1.1.1', under: '1.1' }] },
    ]);
    expect(doubts).toMatchObject([{ text: 'Later', line: 24 }]);
  });

  it('with elements in one list finds their standard and what they stand under', () => {
    const matrix = {
      framework: {
        name: 'Flat',
        standards: [{ shortname: 'A', name: 'Be able to do it', standardid: 1 }],
        standardelements: [
          { ...element('1.1'), standardid: '1', elementid: '1.1' },
          { ...element('1.1.1'), standardid: 1, elementid: 5, parentelementid: '1.1' },
        ],
      },
    };
    expect(understood(JSON.stringify(matrix)).unit.outcomes).toMatchObject([
      { type: 'performance', criteria: [{ code: '1.1' }, { code: '1.1.1', under: '1.1' }] },
    ]);
  });

  it('with a fault says on which line', () => {
    const text = '{"framework": {\n"name": "x",\n"standards": [\n{"shortname": 7}\n]}}';
    expect(faultsOf(text)[0]).toMatchObject({ line: 4, why: expect.stringContaining('shortname') });
  });
});

describe('JSON', () => {
  it('that breaks off says on which line', () => {
    expect(faultsOf('{"guide": "unit",\n"id": }')[0]?.line).toBe(2);
  });

  it('knows the line of every place', () => {
    const json = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(json, (value) => {
        const text = JSON.stringify({ first: value, second: [value, 'here'] }, null, 2);
        const line = text.split('\n').findIndex((each) => each.endsWith('"here"')) + 1;
        expect(jsonLine(text, ['second', 1])).toBe(
          text.split('\n').findLastIndex((each) => each.trim() === '"here"') + 1 || line,
        );
      }),
    );
  });
});
