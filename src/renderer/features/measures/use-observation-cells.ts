import { useState } from 'react';
import type { Measure, Observation } from '#shared/measures/measure.ts';
import { cellsOf, isBlank, withCell, type Cell, type Cells } from './observation-cells.ts';
import { isTable, pasteCells } from './paste-cells.ts';
import { pasteTable, saysPhases } from './paste-table.ts';
import { readCells, type CellFault } from './read-cells.ts';

/** What happened at the last paste, and how to take it back. */
export type PasteNotice = { readonly text: string; readonly undo: (() => void) | null };

/**
 * The cells of a measure while they are typed. Every line that can be read
 * goes on to be saved; the others stay on the screen with their reason.
 */
export function useObservationCells(
  measure: Measure,
  onObservations: (observations: readonly Observation[]) => void,
): {
  readonly cells: Cells;
  readonly faults: readonly CellFault[];
  readonly notice: PasteNotice | null;
  readonly type: (cell: Cell, text: string) => void;
  /** Spreads copied cells over the table; false leaves the text to the cell itself. */
  readonly paste: (cell: Cell, text: string) => boolean;
  /** Puts observations that were brought in behind what is there. */
  readonly add: (observations: readonly Observation[]) => void;
} {
  const [cells, setCells] = useState(() => cellsOf(measure));
  const [notice, setNotice] = useState<PasteNotice | null>(null);

  const take = (next: Cells) => {
    setCells(next);
    onObservations(readCells(next, measure).observations);
  };
  const type = (cell: Cell, text: string) => {
    setNotice(null);
    take(withCell(cells, cell, text));
  };
  const paste = (cell: Cell, text: string): boolean => {
    if (!isTable(text)) return false;
    const pasted = saysPhases(text)
      ? pasteTable(cells, measure, text)
      : pasteCells(cells, measure.kind, cell, text);
    if (!pasted.ok) {
      setNotice({ text: pasted.problem, undo: null });
      return true;
    }
    const { lines, leftOutHeadings } = pasted.value;
    const undo = () => {
      take(cells);
      setNotice(null);
    };
    setNotice({ text: pastedText(lines, leftOutHeadings), undo });
    take(pasted.value.cells);
    return true;
  };
  const add = (observations: readonly Observation[]) => {
    const added = cellsOf({ kind: measure.kind, observations });
    const filled = (rows: Cells['before']) => rows.filter((row) => !isBlank(row));
    const undo = () => {
      take(cells);
      setNotice(null);
    };
    const count = observations.length.toLocaleString('en-GB');
    const text = `${observations.length === 1 ? '1 observation' : `${count} observations`} added.`;
    setNotice({ text, undo });
    take({
      before: [...filled(cells.before), ...added.before],
      after: [...filled(cells.after), ...added.after],
    });
  };
  return { cells, faults: readCells(cells, measure).faults, notice, type, paste, add };
}

const pastedText = (lines: number, leftOutHeadings: boolean): string =>
  `${lines === 1 ? '1 line' : `${lines.toLocaleString('en-GB')} lines`} pasted${leftOutHeadings ? ', the headings left out' : ''}.`;
