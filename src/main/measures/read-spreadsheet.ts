import type { JournalHandlers } from '#shared/contract/contract.ts';
import { splitTable } from '#shared/measures/parsing/split-table.ts';
import { tellKind } from '#main/imports/tell-kind.ts';
import { readWorkbook } from './read-workbook.ts';
import type { Sheet } from './sheet.ts';

type Outcome = Awaited<ReturnType<JournalHandlers['measuring']['spreadsheet']>>;

/** More rows than a measure can hold observations are refused before they are shown. */
const mostRows = 100_001;

/** The sheets of an Excel file, or the one table of a text file (CSV, tabs, semicolons), every cell as text. */
export async function readSpreadsheet(bytes: Uint8Array): Promise<Outcome> {
  const file = tellKind(bytes);
  switch (file.kind) {
    case 'table':
    case 'json': {
      const table = splitTable(file.text);
      return table.ok ? sheetsOutcome([{ name: '', rows: table.value }]) : notRead(table.problem);
    }
    case 'zip': {
      const workbook = await readWorkbook(bytes);
      return workbook.ok ? sheetsOutcome(workbook.value) : notRead(workbook.problem);
    }
    case 'empty':
      return notRead('The file is empty: choose another one.');
    case 'pdf':
    case 'unknown':
      return notRead(
        isOldExcel(bytes)
          ? 'This is a file of an old Excel: open it there and save it as .xlsx or as CSV.'
          : 'This is no table: choose an Excel file (.xlsx) or a CSV file.',
      );
  }
}

function sheetsOutcome(sheets: readonly Sheet[]): Outcome {
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return notRead('There is nothing in this table.');
  const long = filled.find(({ rows }) => rows.length > mostRows);
  if (long) {
    const name = long.name === '' ? 'This table' : `“${long.name}”`;
    return notRead(
      `${name} has ${long.rows.length.toLocaleString('en-GB')} rows, and a measure holds 100,000 observations: bring in a part of it.`,
    );
  }
  const plain = filled.map(({ name, rows }) => ({
    name,
    rows: rows.map(({ line, cells }) => ({ line, cells: [...cells] })),
  }));
  return { outcome: 'read', sheets: plain };
}

const notRead = (reason: string): Outcome => ({ outcome: 'not-read', reason });

const isOldExcel = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 4)).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]));
