import { phases, type Measure, type Observation, type Phase } from '#shared/measures/measure.ts';
import type { Reading } from '#shared/measures/reading.ts';
import { isBlank, type Cell, type CellRow, type Cells, type Column } from './observation-cells.ts';
import { readDate, readExposure, readValue, readWho, type ReadRules } from './read-cell.ts';

/** A cell that cannot be read, and one sentence that says why and what to type instead. */
export type CellFault = Cell & { readonly reason: string };

export type ReadCells = {
  /** What can be saved now: every line that is right. */
  readonly observations: readonly Observation[];
  readonly faults: readonly CellFault[];
};

/** Reads the whole table. A line with a fault is not saved until it is put right; empty lines mean nothing. */
export function readCells(
  cells: Cells,
  measure: ReadRules & Pick<Measure, 'exposureUnit'>,
): ReadCells {
  const observations: Observation[] = [];
  const faults: CellFault[] = [];
  for (const phase of phases) {
    for (const [row, line] of cells[phase].entries()) {
      if (isBlank(line)) continue;
      const found = readLine(line, phase, measure);
      if ('observation' in found) observations.push(found.observation);
      else faults.push(...found.faults.map((fault) => ({ phase, row, ...fault })));
    }
  }
  return { observations, faults };
}

type LineFault = { readonly column: Column; readonly reason: string };

function readLine(
  line: CellRow,
  phase: Phase,
  measure: ReadRules,
): { readonly observation: Observation } | { readonly faults: readonly LineFault[] } {
  const date = readDate(line.date);
  const earlier = phase === 'before' ? measure.beforeDiffered?.scale : null;
  const value = readValue(line.value, { ...measure, scale: earlier ?? measure.scale });
  const who = readWho(line.who);
  const exposure = readExposure(line, measure);
  if (date.ok && value.ok && who.ok && exposure.ok) {
    return {
      observation: {
        ...line.kept,
        phase,
        value: value.value,
        date: date.value,
        who: who.value,
        exposure: exposure.value,
      },
    };
  }
  const readings = { date, value, who, exposure } satisfies Record<Column, Reading<unknown>>;
  return {
    faults: (['date', 'value', 'exposure', 'who'] as const).flatMap((column) => {
      const reading = readings[column];
      return reading.ok ? [] : [{ column, reason: reading.problem }];
    }),
  };
}
