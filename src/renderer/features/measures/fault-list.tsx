import { Anchor } from '@mantine/core';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import type { Measure } from '#shared/measures/measure.ts';
import { cellName, columnName, type Cell } from './observation-cells.ts';
import type { CellFault } from './read-cells.ts';
import classes from './observation-table.module.css';

/** More faults than this say the same thing again: the first ones are put right first. */
const mostShown = 8;

/** Which cells are not saved and why; a click goes there. */
export function FaultList(props: {
  readonly faults: readonly CellFault[];
  readonly measure: Measure;
  readonly onGo: (cell: Cell) => void;
}) {
  const { faults, measure } = props;
  if (faults.length === 0) return null;
  const more = faults.length - mostShown;
  return (
    <section className={classes['faults']} aria-label="Not saved yet">
      <ErrorLine>
        {faults.length === 1
          ? 'One cell cannot be read, and its line is not saved until it is put right.'
          : `${faults.length} cells cannot be read, and their lines are not saved until they are put right.`}
      </ErrorLine>
      <ul>
        {faults.slice(0, mostShown).map((fault) => (
          <li key={`${fault.phase} ${fault.row} ${fault.column}`}>
            <Anchor component="button" type="button" onClick={() => props.onGo(fault)}>
              {cellName(fault, columnName(fault.column, measure))}
            </Anchor>
            : {fault.reason}
          </li>
        ))}
      </ul>
      {more > 0 && <p>And {more} more.</p>}
    </section>
  );
}
