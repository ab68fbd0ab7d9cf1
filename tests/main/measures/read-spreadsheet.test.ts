import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readSpreadsheet } from '#main/measures/read-spreadsheet.ts';
import { makeWorkbook } from './make-workbook.ts';

const cellsOf = async (bytes: Uint8Array) => {
  const answer = await readSpreadsheet(bytes);
  if (answer.outcome === 'not-read') throw new Error(answer.reason);
  return answer.sheets.map(({ rows }) => rows.map(({ cells }) => cells));
};
const reasonOf = async (bytes: Uint8Array) => {
  const answer = await readSpreadsheet(bytes);
  return answer.outcome === 'not-read' ? answer.reason : null;
};
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('a spreadsheet', () => {
  test('of Excel is read cell by cell, days as days and numbers as numbers', async () => {
    const file = makeWorkbook([
      ['When', 'Visit', 'Customer', 'Came back'],
      [{ day: '2026-02-02' }, 3, 'C01', true],
      [{ day: '2026-02-03' }, 4.5, 'C02', false],
      [null, null, null, null],
      [null, 'x', null, null],
    ]);
    const answer = await readSpreadsheet(file);
    expect(answer).toMatchObject({ outcome: 'read', sheets: [{ name: 'Cards' }] });
    expect(answer.outcome === 'read' && answer.sheets[0]?.rows.at(-1)?.line).toBe(5);
    expect((await cellsOf(file))[0]).toEqual([
      ['When', 'Visit', 'Customer', 'Came back'],
      ['2026-02-02', '3', 'C01', 'yes'],
      ['2026-02-03', '4.5', 'C02', 'no'],
      ['', 'x', '', ''],
    ]);
  });

  test.each([
    ['commas', Buffer.from('phase,value\nbefore,3\n')],
    ['semicolons', Buffer.from('phase;value\nbefore;3\n')],
    ['tabs', Buffer.from('phase\tvalue\nbefore\t3\n')],
    ['a mark of UTF-8', Buffer.from('\uFEFFphase,value\nbefore,3\n')],
    ['UTF-16', utf16('phase\tvalue\r\nbefore\t3\r\n')],
    ['line ends of Windows', Buffer.from('phase,value\r\nbefore,3\r\n')],
    ['line ends of old Macs', Buffer.from('phase,value\rbefore,3\r')],
    ['empty lines', Buffer.from('\n\nphase,value\n\n,\nbefore,3\n\n')],
    ['quotation marks', Buffer.from('"phase","value"\n"before","3"\n')],
  ])('with %s is read as it is meant', async (_, bytes) => {
    expect(await cellsOf(bytes)).toEqual([
      [
        ['phase', 'value'],
        ['before', '3'],
      ],
    ]);
  });

  test('that is none is refused in one sentence', async () => {
    expect(await reasonOf(new Uint8Array())).toMatch(/^The file is empty/);
    expect(await reasonOf(Buffer.from('%PDF-1.7 …'))).toMatch(/^This is no table/);
    expect(await reasonOf(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toMatch(/old Excel/);
    expect(await reasonOf(zipSync({ 'word/document.xml': strToU8('<w/>') }))).toMatch(
      /^This is no Excel file/,
    );
    expect(await reasonOf(zipSync({ 'xl/workbook.xml': strToU8('<broken') }))).toMatch(
      /cannot be read/,
    );
  });

  test('that swells when it is unpacked is not unpacked', async () => {
    const bomb = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(30_000_000),
    });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await reasonOf(bomb)).toMatch(/far larger inside/);
  });

  test('of a million rows is refused with its size', async () => {
    const rows = `phase,value\n${'before,3\n'.repeat(1_000_000)}`;
    expect(await reasonOf(Buffer.from(rows))).toMatch(/1,000,001 rows.*bring in a part/);
  });
});
