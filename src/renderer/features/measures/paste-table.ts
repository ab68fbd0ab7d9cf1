import type { Measure } from '#shared/measures/measure.ts';
import { parseObservations } from '#shared/measures/parse-observations.ts';
import { read, unread, type Reading } from '#shared/measures/reading.ts';
import { cellsOf, isBlank, type Cells } from './observation-cells.ts';
import type { Pasted } from './paste-cells.ts';

/** So many faults are told at once; they usually have one cause. */
const mostTold = 3;

/**
 * Whether a copied table says by its headings what is before and what after;
 * then it goes where it belongs, wherever the cursor stands.
 */
export function saysPhases(text: string): boolean {
  const [heading = '', ...rest] = text.trim().split(/\r\n|\n|\r/);
  return rest.length > 0 && !/\d/.test(heading) && /\b(phase|before|after)\b/i.test(heading);
}

/** Adds a whole table behind what is there. With a fault in it nothing is added, and the first faults are told. */
export function pasteTable(
  cells: Cells,
  measure: Pick<Measure, 'kind' | 'scale'> & Partial<Pick<Measure, 'beforeDiffered'>>,
  text: string,
): Reading<Pasted> {
  const { observations, problems } = parseObservations(text, {
    kind: measure.kind,
    scale: measure.scale,
    beforeScale: measure.beforeDiffered?.scale ?? null,
    phase: null,
    changedOn: null,
  });
  if (problems.length > 0) {
    const told = problems.slice(0, mostTold).map(({ text: told }) => told);
    const more = problems.length - told.length;
    return unread(
      ['Nothing was pasted.', ...told, ...(more > 0 ? [`And ${more} more.`] : [])].join(' '),
    );
  }
  const added = cellsOf({ kind: measure.kind, observations });
  return read({
    cells: {
      before: [...filled(cells.before), ...added.before],
      after: [...filled(cells.after), ...added.after],
    },
    lines: observations.length,
    leftOutHeadings: true,
  });
}

const filled = (rows: Cells['before']): Cells['before'] => rows.filter((row) => !isBlank(row));
