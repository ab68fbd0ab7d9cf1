import type { KeyboardEvent } from 'react';
import { phases, type Measure } from '#shared/measures/measure.ts';
import {
  cellName,
  columnName,
  columnsFor,
  emptyRow,
  type Cell,
  type CellRow,
} from './observation-cells.ts';
import type { CellFault } from './read-cells.ts';
import classes from './observation-table.module.css';

/** One line of the table: the cells of both phases that stand beside each other. */
export function ObservationLine(props: {
  readonly row: number;
  readonly measure: Measure;
  readonly before: CellRow | undefined;
  readonly after: CellRow | undefined;
  readonly faults: readonly CellFault[];
  readonly onType: (cell: Cell, text: string) => void;
  readonly onPaste: (cell: Cell, text: string) => boolean;
  readonly onGo: (cell: Cell) => void;
}) {
  const { row, measure } = props;
  return (
    <tr>
      <th scope="row">{row + 1}</th>
      {phases.flatMap((phase) =>
        columnsFor(measure.kind).map((column) => {
          const cell: Cell = { phase, row, column };
          const fault = props.faults.find((one) => one.phase === phase && one.column === column);
          return (
            <td key={`${phase} ${column}`} data-column={column}>
              <input
                className={classes['cell']}
                data-cell={`${phase} ${row} ${column}`}
                aria-label={cellName(cell, columnName(column, measure))}
                aria-invalid={fault !== undefined}
                title={fault?.reason}
                inputMode={column === 'value' || column === 'exposure' ? 'decimal' : 'text'}
                autoComplete="off"
                value={(props[phase] ?? emptyRow)[column]}
                onChange={(event) => props.onType(cell, event.currentTarget.value)}
                onPaste={(event) => {
                  const text = event.clipboardData.getData('text/plain');
                  if (props.onPaste(cell, text)) event.preventDefault();
                }}
                onKeyDown={(event) => moveByKey(event, cell, props.onGo)}
              />
            </td>
          );
        }),
      )}
    </tr>
  );
}

function moveByKey(event: KeyboardEvent, cell: Cell, onGo: (cell: Cell) => void): void {
  const down = event.key === 'ArrowDown' || (event.key === 'Enter' && !event.shiftKey);
  const up = event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey);
  if (!down && !up) return;
  event.preventDefault();
  onGo({ ...cell, row: cell.row + (down ? 1 : -1) });
}
