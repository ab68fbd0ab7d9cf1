import { describe, expect, it } from 'vitest';
import { cellsOf, type Cell, type Cells } from '#renderer/features/measures/observation-cells.ts';
import { isTable, pasteCells } from '#renderer/features/measures/paste-cells.ts';
import type { MeasureKind } from '#shared/measures/measure.ts';

const nothing: Cells = { before: [], after: [] };
const top: Cell = { phase: 'before', row: 0, column: 'date' };

function pasted(text: string, cursor: Cell = top, kind: MeasureKind = 'time', cells = nothing) {
  const reading = pasteCells(cells, kind, cursor, text);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.value;
}

describe('pasting spreadsheet cells', () => {
  it('fills one column downwards from the cursor', () => {
    const { cells, lines } = pasted('7\n8\n9\n', { ...top, row: 1, column: 'value' });
    expect(lines).toBe(3);
    expect(cells.before.map(({ value }) => value)).toEqual(['', '7', '8', '9']);
    expect(cells.after).toEqual([]);
  });

  it('fills several columns and goes on into the other phase', () => {
    const { cells } = pasted('02/02/2026\t6\tC01\t16/02/2026\t5\tC01\tmore\n03/02/2026\t9');
    expect(cells.before).toMatchObject([
      { date: '02/02/2026', value: '6', who: 'C01' },
      { date: '03/02/2026', value: '9', who: '' },
    ]);
    expect(cells.after).toMatchObject([{ date: '16/02/2026', value: '5', who: 'C01' }]);
  });

  it('has the column of what a count is out of', () => {
    const { cells } = pasted('02/02/2026\t3\t420', top, 'count');
    expect(cells.before).toMatchObject([{ value: '3', exposure: '420' }]);
  });

  it('takes decimal commas in a single column as they are', () => {
    const { cells } = pasted('3,5\r\n4,25\r\n5', { ...top, column: 'value' });
    expect(cells.before.map(({ value }) => value)).toEqual(['3,5', '4,25', '5']);
  });

  it('separates at commas in the text of a CSV file', () => {
    const { cells } = pasted('2026-02-02,6\n2026-02-03,9');
    expect(cells.before).toMatchObject([
      { date: '2026-02-02', value: '6' },
      { date: '2026-02-03', value: '9' },
    ]);
  });

  it('leaves out a line of headings', () => {
    const { cells, lines, leftOutHeadings } = pasted('Date\tMinutes\n02/02/2026\t6');
    expect(leftOutHeadings).toBe(true);
    expect(lines).toBe(1);
    expect(cells.before).toMatchObject([{ date: '02/02/2026', value: '6' }]);
  });

  it('does not take names for headings', () => {
    const { cells } = pasted('Anna\nC02', { ...top, column: 'who' });
    expect(cells.before.map(({ who }) => who)).toEqual(['Anna', 'C02']);
  });

  it('does not take the first answer for a heading', () => {
    const { cells } = pasted('yes\nno', { ...top, column: 'value' }, 'yes-no');
    expect(cells.before.map(({ value }) => value)).toEqual(['yes', 'no']);
  });

  it('keeps the cells it does not touch', () => {
    const before = cellsOf({
      kind: 'time',
      observations: [
        { phase: 'before', value: 4, date: '2026-02-01', who: 'C01', exposure: null },
        { phase: 'after', value: 2, date: null, who: null, exposure: null },
      ],
    });
    const { cells } = pasted('8', { ...top, column: 'value' }, 'time', before);
    expect(cells.before).toMatchObject([{ date: '01/02/2026', value: '8', who: 'C01' }]);
    expect(cells.after).toEqual(before.after);
  });

  it('says what is wrong with a quotation mark that never closes', () => {
    expect(pasteCells(nothing, 'time', top, '1\t"2\n3\t4')).toMatchObject({ ok: false });
  });

  it('takes ten thousand lines', () => {
    const column = Array.from({ length: 10_000 }, (_, index) => `${index}`).join('\n');
    expect(pasted(column, { ...top, column: 'value' }).cells.before.at(-1)?.value).toBe('9999');
  });
});

describe('a copied text', () => {
  it('is a table when it has more than one cell', () => {
    expect(isTable('7\t8')).toBe(true);
    expect(isTable('7\n8')).toBe(true);
    expect(isTable('7\r\n')).toBe(false);
    expect(isTable('a few words')).toBe(false);
  });
});
