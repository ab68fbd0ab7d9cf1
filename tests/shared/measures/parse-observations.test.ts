import { describe, expect, it } from 'vitest';
import { parseObservations, type ParseOptions } from '#shared/measures/parse-observations.ts';

const parse = (text: string, options: Partial<ParseOptions> = {}) =>
  parseObservations(text, {
    kind: 'rating',
    scale: null,
    phase: null,
    changedOn: null,
    ...options,
  });
const texts = (text: string, options: Partial<ParseOptions> = {}) =>
  parse(text, options).problems.map((problem) => problem.text);

describe('the shapes a table comes in', () => {
  it('reads one observation a row, columns in any order', () => {
    const { observations, lines, problems } = parse(
      'Date\tCustomer\tRating\tPhase\n14/03/2026\tC07\t4\tbefore\n2026-03-20\tC08\t4,5\tAfter',
    );
    expect(problems).toEqual([]);
    expect(lines).toEqual([2, 3]);
    expect(observations).toEqual([
      { phase: 'before', value: 4, date: '2026-03-14', who: 'C07', exposure: null },
      { phase: 'after', value: 4.5, date: '2026-03-20', who: 'C08', exposure: null },
    ]);
  });

  it('reads both phases in a row and takes an empty cell for no answer', () => {
    const { observations } = parse('customer,before,after\nC1,3,4\nC2,,5');
    expect(observations.map(({ who, phase, value }) => [who, phase, value])).toEqual([
      ['C1', 'before', 3],
      ['C1', 'after', 4],
      ['C2', 'after', 5],
    ]);
  });

  it('reads a bare column under a known phase, decimal commas included', () => {
    const { observations } = parse('7,5\n8,25\n9\n', { phase: 'after' });
    expect(observations.map(({ value }) => value)).toEqual([7.5, 8.25, 9]);
    expect(observations.every(({ phase }) => phase === 'after')).toBe(true);
  });

  it('reads rows without headings by what they look like', () => {
    const { observations } = parse('before,14/03/2026,Till 2,4\nafter,21/03/2026,Till 1,5');
    expect(observations[0]).toEqual({
      phase: 'before',
      value: 4,
      date: '2026-03-14',
      who: 'Till 2',
      exposure: null,
    });
  });

  it('takes an unknown heading above numbers for the value', () => {
    expect(parse('How was it?\n4\n5', { phase: 'before' }).observations).toHaveLength(2);
  });

  it('tells the phase by the day of the change', () => {
    const { observations } = parse('date,value\n15/02/2026,4\n16/02/2026,5', {
      changedOn: '2026-02-16',
    });
    expect(observations.map(({ phase }) => phase)).toEqual(['before', 'after']);
  });

  it('reads what a count is out of', () => {
    const { observations } = parse('phase,complaints,contacts\nbefore,14,900\nafter,5,800', {
      kind: 'count',
    });
    expect(observations.map(({ value, exposure }) => [value, exposure])).toEqual([
      [14, 900],
      [5, 800],
    ]);
  });

  it('reads yes and no in many words', () => {
    const { observations } = parse('phase,value\nbefore,Yes\nbefore,N\nafter,1\nafter,✓', {
      kind: 'yes-no',
    });
    expect(observations.map(({ value }) => value)).toEqual([1, 0, 1, 1]);
  });
});

describe('what cannot be read is named by line and value', () => {
  it('goes on after a bad line, so that all are told at once', () => {
    const { observations, problems } = parse('phase,value\nbefore,four\n\nafter,5\nlater,3');
    expect(observations).toHaveLength(1);
    expect(problems).toEqual([
      {
        line: 2,
        value: 'four',
        text: 'Line 2: “four” is not a number. Write it in digits, such as 3.5.',
      },
      {
        line: 5,
        value: 'later',
        text: 'Line 5: “later” is neither before nor after. Write one of them.',
      },
    ]);
  });

  it.each<[string, Partial<ParseOptions>, string]>([
    ['before,9', { scale: { min: 1, max: 5, good: 4 } }, '“9” lies outside the scale of 1 to 5.'],
    ['before,11', { kind: 'nps' }, '“11” is not a whole score from 0 to 10.'],
    ['before,2.5', { kind: 'count' }, '“2.5” is not a whole number from 0 up.'],
    ['before,-3', { kind: 'time' }, '“-3” is less than 0, which no time can be.'],
    [
      'before,maybe',
      { kind: 'yes-no' },
      '“maybe” is neither yes nor no. Write yes or no, or 1 or 0.',
    ],
    ['before,1e15', {}, '“1e15” is too large to be counted here.'],
    ['before,', {}, 'There is no number. Write one, such as 3.5.'],
  ])('%j', (row, options, problem) => {
    expect(texts(`phase,value\n${row}`, options)).toEqual([`Line 2: ${problem}`]);
  });

  it('names an impossible day and an exposure of nothing', () => {
    expect(texts('phase,date,value\nbefore,03/14/2026,4')[0]).toContain(
      'Line 2: “03/14/2026” looks',
    );
    expect(texts('phase,count,exposure\nbefore,4,0', { kind: 'count' })[0]).toContain(
      'Line 2: “0” is not above 0',
    );
  });

  it('notices a decimal comma that has become a column of its own', () => {
    expect(texts('phase,value\nbefore,3,5')).toEqual([
      'Line 2: there are more values than columns, from “5” on. Put numbers with a decimal comma in quotation marks, or write a point.',
    ]);
  });

  it('asks for what a whole table lacks', () => {
    expect(texts('value\n4\n5')[0]).toMatch(/^Line 1 \(“value”\): no column says whether/);
    expect(texts('phase,remark\nbefore,fine')[0]).toMatch(
      /^Line 1 \(“phase”, “remark”\): there is no column with values/,
    );
    expect(texts('phase,value')[0]).toMatch(/no rows below the headings/);
    expect(texts('phase,value,rating\nbefore,3,4')[0]).toMatch(/two columns look the same/);
    expect(texts('')[0]).toBe('There is nothing to read.');
  });
});
