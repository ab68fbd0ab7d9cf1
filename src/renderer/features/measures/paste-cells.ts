import { phases, type MeasureKind, type Phase } from '#shared/measures/measure.ts';
import { splitTable } from '#shared/measures/parsing/split-table.ts';
import { read, type Reading } from '#shared/measures/reading.ts';
import { columnsFor, emptyRow, type Cell, type Cells, type Column } from './observation-cells.ts';

/** The cells after a paste, and how many lines came in; a line of headings is left out. */
export type Pasted = {
  readonly cells: Cells;
  readonly lines: number;
  readonly leftOutHeadings: boolean;
};

/**
 * Lays copied spreadsheet cells into the table from the cursor on: down the
 * lines and across the columns, from *before* over into *after*. What stands
 * right of the last column is left out.
 */
export function pasteCells(
  cells: Cells,
  kind: MeasureKind,
  cursor: Cell,
  text: string,
): Reading<Pasted> {
  const table = tableOf(text);
  if (!table.ok) return table;
  const places = placesFrom(kind, cursor);
  const [first = [], ...rest] = table.value;
  const leftOutHeadings = isHeading(first, rest, places);
  const body = leftOutHeadings ? rest : table.value;
  return read({
    cells: layIn(cells, places, cursor.row, body),
    lines: body.length,
    leftOutHeadings,
  });
}

/** Whether a copied text is more than one cell, so that it has to be spread over the table. */
export const isTable = (text: string): boolean => /[\t\n\r]/.test(text.replace(/[\r\n]+$/, ''));

type Place = { readonly phase: Phase; readonly column: Column };
type Table = readonly (readonly string[])[];

function tableOf(text: string): Reading<Table> {
  // In a single column of `3,5` the comma is a decimal comma and separates nothing.
  const lines = text.replace(/[\r\n]+$/, '').split(/\r\n|\n|\r/);
  const isColumn = lines.every((line) =>
    /^([^\t;,"]*|\s*[-−+]?[£$€]?[\d. ]*,\d+\s*%?\s*)$/.test(line),
  );
  const rows = splitTable(text, isColumn);
  return rows.ok ? read(rows.value.map(({ cells }) => cells)) : rows;
}

function placesFrom(kind: MeasureKind, cursor: Cell): readonly Place[] {
  const all = phases.flatMap((phase) => columnsFor(kind).map((column) => ({ phase, column })));
  const start = all.findIndex(
    (place) => place.phase === cursor.phase && place.column === cursor.column,
  );
  return all.slice(Math.max(0, start));
}

function layIn(cells: Cells, places: readonly Place[], top: number, body: Table): Cells {
  // Filled in place: copying the lines for every cell would take seconds for a long column.
  const rows = { before: [...cells.before], after: [...cells.after] };
  for (const [down, line] of body.entries()) {
    for (const [across, place] of places.slice(0, line.length).entries()) {
      const list = rows[place.phase];
      while (list.length <= top + down) list.push(emptyRow);
      list[top + down] = { ...(list[top + down] ?? emptyRow), [place.column]: line[across] ?? '' };
    }
  }
  return rows;
}

/** Headings say nothing that could be an observation, and what follows does. */
function isHeading(first: readonly string[], rest: Table, places: readonly Place[]): boolean {
  const says = (line: readonly string[]) =>
    line.some((cell, index) => places[index]?.column !== 'who' && saysSomething(cell));
  return !says(first) && rest.some(says);
}

const saysSomething = (cell: string): boolean => /\d|^\s*(y|n|yes|no|true|false)\s*$/i.test(cell);
