import type { Measure, Phase } from './measure.ts';
import { createCellReaders } from './parsing/cell-readers.ts';
import { findColumns, type Columns } from './parsing/find-columns.ts';
import { readRows, type RowContext, type RowsRead } from './parsing/read-rows.ts';
import { splitTable, type Row } from './parsing/split-table.ts';
import { quote } from './reading.ts';

export type ParseOptions = Pick<Measure, 'kind' | 'scale'> & {
  /** The scale of the first phase, where that was another one. */
  readonly beforeScale?: Measure['scale'];
  /** The phase of rows that do not say one. */
  readonly phase: Phase | null;
  /** With the day of the change, dated rows tell their phase by themselves. */
  readonly changedOn: string | null;
};

/**
 * Reads observations from a pasted part of a spreadsheet or from a CSV file, in any
 * of three shapes: one observation a row (`phase,value`, with date, who and exposure
 * where there are such columns), both phases in a row (`customer,before,after`), or
 * a bare column of values. Headings are understood but not needed.
 */
export function parseObservations(text: string, options: ParseOptions): RowsRead {
  const table = splitTable(text, isOneColumn(text, options));
  return table.ok ? observationsInRows(table.value, options) : onlyProblem(1, table.problem);
}

/** The same for a table that is split into rows already; the first row may be the headings. */
export function observationsInRows(table: readonly Row[], options: ParseOptions): RowsRead {
  const found = findColumns(table, options.kind);
  if (!found.ok) return onlyProblem(table[0]?.line ?? 1, found.problem);
  const { columns, hasHeading } = found.value;
  const heading = hasHeading ? table[0] : undefined;
  const missing = missingColumn(columns, options);
  if (missing !== null) {
    const line = heading?.line ?? table[0]?.line ?? 1;
    return onlyProblem(line, `Line ${line} (${headingText(table[0])}): ${missing}`);
  }
  const width = heading?.cells.length ?? null;
  const context: RowContext = { ...options, columns, width, readers: createCellReaders() };
  const rows = hasHeading ? table.slice(1) : table;
  if (rows.length === 0) return onlyProblem(1, 'There are no rows below the headings.');
  return readRows(rows, context);
}

/** A bare column with decimal commas (`7,5`) under a known phase is not two columns. */
function isOneColumn(text: string, { kind, phase }: ParseOptions): boolean {
  return phase !== null && kind !== 'count' && /^(\s*[-+−]?\d+(,\d+)?\s*(\n|$))+$/.test(text);
}

function missingColumn(columns: Columns, { phase, changedOn }: ParseOptions): string | null {
  if (columns.before !== undefined && columns.after !== undefined) return null;
  if (columns.value === undefined) {
    return 'there is no column with values. Give one the heading “value”.';
  }
  const isPhaseKnown =
    columns.phase !== undefined ||
    phase !== null ||
    (changedOn !== null && columns.date !== undefined);
  return isPhaseKnown
    ? null
    : 'no column says whether a value is from before or after. Give one the heading “phase”.';
}

/** What stands in the first row, for a sentence: `“a”, “b”`. */
const headingText = (row: Row | undefined): string =>
  (row?.cells ?? [])
    .filter((cell) => cell !== '')
    .slice(0, 6)
    .map(quote)
    .join(', ');

const onlyProblem = (line: number, text: string): RowsRead => ({
  observations: [],
  lines: [],
  problems: [{ line, value: '', text }],
});
