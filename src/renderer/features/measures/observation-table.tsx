import { Button, VisuallyHidden } from '@mantine/core';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { phases, type Measure, type Observation } from '#shared/measures/measure.ts';
import { BringInObservations } from './bring-in-observations.tsx';
import { FaultList } from './fault-list.tsx';
import { columnName, columnsFor, type Cell } from './observation-cells.ts';
import { ObservationLine } from './observation-line.tsx';
import { PhaseMark } from './phase-mark.tsx';
import { TablePages } from './table-pages.tsx';
import { useObservationCells } from './use-observation-cells.ts';
import classes from './observation-table.module.css';

/** So many lines stand on a page of the table; a longer one would make typing slow. */
const linesOnPage = 50;

/**
 * Observations as a table to type and paste into, before and after side by
 * side. Enter and the arrow keys move down and up, Tab goes across.
 */
export function ObservationTable(props: {
  readonly measure: Measure;
  readonly onObservations: (observations: readonly Observation[]) => void;
}) {
  const { measure } = props;
  const { cells, faults, notice, type, paste, add } = useObservationCells(
    measure,
    props.onObservations,
  );
  const [page, setPage] = useState(0);
  const table = useRef<HTMLTableElement>(null);
  const columns = columnsFor(measure.kind);
  const filled = Math.max(cells.before.length, cells.after.length);
  const lines = Math.max(filled + 3, 6);
  const first = Math.min(page, Math.floor((lines - 1) / linesOnPage)) * linesOnPage;
  const shown = Array.from(
    { length: Math.min(linesOnPage, lines - first) },
    (_, index) => first + index,
  );

  const go = (cell: Cell) => {
    // The cell may be on a page that is not drawn yet. Drawing it now, not at the next frame,
    // keeps what is typed at once after Enter out of the cell that is left.
    flushSync(() => setPage(Math.floor(cell.row / linesOnPage)));
    cellInput(table.current, cell)?.focus();
  };

  return (
    <div className={classes['frame']}>
      <div className={`hs-sheet ${classes['sheet']}`}>
        <table ref={table} className={classes['table']} aria-label="Observations">
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                <VisuallyHidden>Line</VisuallyHidden>
              </th>
              {phases.map((phase) => (
                <th key={phase} scope="colgroup" colSpan={columns.length}>
                  <PhaseMark phase={phase} />
                  {phase === 'before' ? 'Before' : 'After'}
                </th>
              ))}
            </tr>
            <tr>
              {phases.flatMap((phase) =>
                columns.map((column) => (
                  <th key={`${phase} ${column}`} scope="col" data-column={column}>
                    {columnName(column, measure)}
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <ObservationLine
                key={row}
                row={row}
                measure={measure}
                before={cells.before[row]}
                after={cells.after[row]}
                faults={faults.filter((fault) => fault.row === row)}
                onType={type}
                onPaste={paste}
                onGo={(cell) => {
                  if (cell.row >= 0 && cell.row < lines) go(cell);
                }}
              />
            ))}
          </tbody>
        </table>
        {lines > linesOnPage && (
          <TablePages
            first={first}
            last={first + shown.length}
            lines={filled}
            onPage={(step) => setPage(first / linesOnPage + step)}
          />
        )}
      </div>
      <BringInObservations measure={measure} onAdd={add} />
      <p className={classes['hint']}>
        Paste a column, or several, from a spreadsheet into any cell. Leave Date and Who empty where
        you do not know them.
      </p>
      <div aria-live="polite" className={classes['news']}>
        {notice && (
          <p className={classes['notice']}>
            {notice.text}{' '}
            {notice.undo && (
              <Button size="compact-sm" variant="subtle" onClick={notice.undo}>
                Undo
              </Button>
            )}
          </p>
        )}
        <FaultList faults={faults} measure={measure} onGo={go} />
      </div>
    </div>
  );
}

const cellInput = (table: HTMLTableElement | null, cell: Cell) =>
  table?.querySelector<HTMLInputElement>(
    `input[data-cell="${cell.phase} ${cell.row} ${cell.column}"]`,
  );
