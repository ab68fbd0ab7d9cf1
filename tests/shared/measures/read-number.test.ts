import { describe, expect, it } from 'vitest';
import { readNumber } from '#shared/measures/read-number.ts';

describe('readNumber', () => {
  it.each([
    ['3', 3],
    [' 3.50 ', 3.5],
    ['3,5', 3.5],
    [',5', 0.5],
    ['0,250', 0.25],
    ['−2', -2],
    ['-0', 0],
    ['+4', 4],
    ['1e3', 1000],
    ['55 %', 55],
    ['55\u00a0%', 55],
    ['£1,250', 1250],
    ['-£12.50', -12.5],
    ['7,50 €', 7.5],
    ['1,250,000', 1_250_000],
    ['1,250.75', 1250.75],
    ['1.250,75', 1250.75],
    ['1.250.000', 1_250_000],
    ['1 250,5', 1250.5],
  ])('reads %j as %d', (text, value) => {
    expect(readNumber(text)).toEqual({ ok: true, value });
  });

  it('does not guess what can be read in two ways', () => {
    expect(readNumber('1,250')).toEqual({
      ok: false,
      problem: '“1,250” can be read in two ways. Write 1250 or 1.250.',
    });
  });

  it.each(['abc', '7:30', '12 min', '1,2,3', '1.2.3', '--3', 'NaN', 'Infinity', '1e999', '0x10'])(
    'does not take %j for a number, and says what to do',
    (text) => {
      expect(readNumber(text)).toEqual({
        ok: false,
        problem: `“${text}” is not a number. Write it in digits, such as 3.5.`,
      });
    },
  );

  it('asks for a number where there is none, and cuts a page pasted into a cell', () => {
    expect(readNumber('  ')).toMatchObject({ problem: expect.stringContaining('no number') });
    expect(readNumber('a'.repeat(500))).toMatchObject({
      problem: expect.stringMatching(/^“a{40}…” is not/),
    });
  });
});
