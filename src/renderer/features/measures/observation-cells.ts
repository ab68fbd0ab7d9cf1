import type { Measure, MeasureKind, Observation, Phase } from '#shared/measures/measure.ts';
import { hasUnit, measureKindGuides } from './measure-kind-guide.ts';

export type Column = 'date' | 'value' | 'who' | 'exposure';

/**
 * One line of one phase as it stands in the cells: text, so that nothing typed
 * disappears while it cannot be read yet. `kept` is the saved observation the
 * line came from; what a newer version wrote into it is carried along.
 */
export type CellRow = Readonly<Record<Column, string>> & { readonly kept: Observation | null };

/** The cells of a measure: both phases side by side, each a list of its own. */
export type Cells = Readonly<Record<Phase, readonly CellRow[]>>;

export type Cell = { readonly phase: Phase; readonly row: number; readonly column: Column };

export const emptyRow: CellRow = { date: '', value: '', who: '', exposure: '', kept: null };

/** The columns of a phase from left to right; only counts need what they are out of. */
export const columnsFor = (kind: MeasureKind): readonly Column[] =>
  kind === 'count' ? ['date', 'value', 'exposure', 'who'] : ['date', 'value', 'who'];

/** The head of a column: `Minutes`, `Out of (orders)`. */
export function columnName(
  column: Column,
  measure: Pick<Measure, 'kind' | 'unit' | 'exposureUnit'>,
): string {
  switch (column) {
    case 'date':
      return 'Date';
    case 'value': {
      const { valueName } = measureKindGuides[measure.kind];
      return hasUnit(measure.kind) && measure.unit !== '' ? sentenceCase(measure.unit) : valueName;
    }
    case 'exposure':
      return measure.exposureUnit === '' ? 'Out of' : `Out of (${measure.exposureUnit})`;
    case 'who':
      return 'Who';
  }
}

/** The cells that show what is saved. */
export function cellsOf(measure: Pick<Measure, 'kind' | 'observations'>): Cells {
  const rows = (phase: Phase) =>
    measure.observations
      .filter((observation) => observation.phase === phase)
      .map((observation) => rowOf(observation, measure.kind));
  return { before: rows('before'), after: rows('after') };
}

/** Whether nothing is typed in any cell of a line. */
export const isBlank = (row: CellRow): boolean =>
  [row.date, row.value, row.who, row.exposure].every((text) => text.trim() === '');

/** The same cells with one text replaced; lines up to it come into being. */
export function withCell(cells: Cells, cell: Cell, text: string): Cells {
  const rows = [...cells[cell.phase]];
  while (rows.length <= cell.row) rows.push(emptyRow);
  rows[cell.row] = { ...(rows[cell.row] ?? emptyRow), [cell.column]: text };
  return { ...cells, [cell.phase]: rows };
}

/** Names a cell for somebody who cannot see the table: `Before, line 3, Minutes`. */
export const cellName = (cell: Cell, columnTitle: string): string =>
  `${cell.phase === 'before' ? 'Before' : 'After'}, line ${cell.row + 1}, ${columnTitle}`;

function rowOf(observation: Observation, kind: MeasureKind): CellRow {
  return {
    date: observation.date === null ? '' : typedDay(observation.date),
    value: kind === 'yes-no' ? yesOrNo(observation.value) : String(observation.value),
    who: observation.who ?? '',
    exposure: observation.exposure === null ? '' : String(observation.exposure),
    kept: observation,
  };
}

const sentenceCase = (text: string): string =>
  text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1);

const yesOrNo = (value: number): string =>
  value === 1 ? 'yes' : value === 0 ? 'no' : String(value);

/** A day as people type it here: `16/02/2026`. */
const typedDay = (day: string): string => day.split('-').toReversed().join('/');
