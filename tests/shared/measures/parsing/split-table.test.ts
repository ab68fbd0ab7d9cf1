import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitTable } from '#shared/measures/parsing/split-table.ts';

const cellsOf = (text: string) => {
  const table = splitTable(text);
  return table.ok ? table.value.map(({ cells }) => cells) : table.problem;
};

describe('splitTable', () => {
  it.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons', 'a;b\n1;2'],
    ['tabs', 'a\tb\n1\t2'],
    ['Windows line ends and a byte order mark', '\uFEFFa,b\r\n1,2\r\n'],
    ['old Mac line ends', 'a,b\r1,2'],
  ])('splits at %s', (_, text) => {
    expect(cellsOf(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('keeps separators, line breaks and doubled quotes inside quotes', () => {
    expect(cellsOf('a;b\n"1;5";"two\nlines and ""words"""')).toEqual([
      ['a', 'b'],
      ['1;5', 'two\nlines and "words"'],
    ]);
  });

  it('leaves decimal commas alone where nothing else separates', () => {
    expect(cellsOf('value\n7,5\n8,25')).toEqual([['value'], ['7,5'], ['8,25']]);
    expect(cellsOf('a;b\n7,5;8,25')).toEqual([
      ['a', 'b'],
      ['7,5', '8,25'],
    ]);
  });

  it('keeps empty cells and passes over empty rows', () => {
    expect(cellsOf('a,b,c\n,2,\n\n,,\n  \n3,,')).toEqual([
      ['a', 'b', 'c'],
      ['', '2', ''],
      ['3', '', ''],
    ]);
  });

  it('counts the lines a person sees, those inside quotes and empty ones too', () => {
    const table = splitTable('a\n\n"two\nlines"\nlast');
    expect(table.ok && table.value.map(({ line }) => line)).toEqual([1, 3, 5]);
  });

  it('names the line of a quotation mark that is never closed', () => {
    expect(cellsOf('a,b\n1,"2\n3,4')).toBe(
      'Line 2: a quotation mark is opened and never closed. Add or remove one.',
    );
  });

  it('finds nothing in nothing', () => {
    expect(cellsOf('')).toEqual([]);
    expect(cellsOf('\uFEFF\n \n')).toEqual([]);
  });

  it('reads the same cells whether they stand in quotes or not', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '7', '.', ';', '|', 'é'),
      maxLength: 6,
    });
    const row = fc.tuple(fc.constant('a'), cell, cell);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const written = (around: string) => [
          'x\ty\tz',
          ...rows.map((cells) => cells.map((one) => around + one + around).join('\t')),
        ];
        expect(cellsOf(written('').join('\n'))).toEqual(cellsOf(written('"').join('\n')));
      }),
    );
  });
});
