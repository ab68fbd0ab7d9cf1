import { read, unread, type Reading } from '#shared/measures/reading.ts';
import { readZipParts } from '#main/imports/read-zip-parts.ts';
import type { Sheet } from './sheet.ts';

/**
 * The sheets of an `.xlsx` file with every cell as people read it: days as
 * `2026-03-14`, yes and no for the boxes that are ticked. The sizes the file
 * declares are checked before anything of it is unpacked.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Reading<readonly Sheet[]>> {
  const parts = readZipParts(bytes, ['xl/workbook.xml']);
  if (!parts.ok) return parts;
  if (!parts.value.has('xl/workbook.xml')) {
    return unread(
      'This is no Excel file: save the table as .xlsx or as CSV, then choose it again.',
    );
  }
  // Large, and needed by nobody who brings in no spreadsheet.
  const { default: readExcelFile } = await import('read-excel-file/universal');
  try {
    const sheets = await readExcelFile(Uint8Array.from(bytes).buffer);
    return read(sheets.map(({ sheet, data }) => ({ name: sheet, rows: rowsOf(data) })));
  } catch {
    return unread(
      'This Excel file cannot be read: open it, save it once more as .xlsx or as CSV, and choose that.',
    );
  }
}

function rowsOf(data: readonly (readonly unknown[])[]): Sheet['rows'] {
  return data
    .map((cells, index) => ({ line: index + 1, cells: cells.map(cellText) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

function cellText(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  return typeof value === 'string' ? value.trim() : '';
}
