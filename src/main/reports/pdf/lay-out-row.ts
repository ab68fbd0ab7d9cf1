import type { Decoration } from './marks.ts';
import { makeSlab, seenOf, type Slab } from './slab.ts';
import { ink, sheet, styles } from './pdf-theme.ts';
import { setCells, type Cell } from './table-cells.ts';

const padding = 4;
/** In lines. A row higher than this may be divided between pages, so that it leaves no hole before it. */
const highestWhole = 8;
/** Lines of a divided row that stay together on either side. */
const fewestLines = 3;

/**
 * A row of a table as one slab, or line by line when it is high; `repeated` is
 * what stands above it again on a new page.
 */
export function layOutRow(cells: readonly Cell[], repeated: Slab): readonly Slab[] {
  const lines = Math.max(1, ...cells.map((cell) => cell.text.lineCount));
  if (lines <= highestWhole) return [rowPart(cells, 0, lines, lines, repeated)];
  return Array.from({ length: lines }, (_, line) => ({
    ...rowPart(cells, line, line + 1, lines, continuation(cells, line, repeated)),
    keepWithNext: line < fewestLines - 1 || (line >= lines - fewestLines && line < lines - 1),
  }));
}

/** Lines `from` to `to` of a row. */
function rowPart(
  cells: readonly Cell[],
  from: number,
  to: number,
  lines: number,
  repeat: Slab,
): Slab {
  const { leading } = styles.cell;
  const top = from === 0 ? padding : 0;
  const isLast = to === lines;
  const height = top + (to - from) * leading + (isLast ? padding : 0);
  const set = setCells(cells, () => top, { from, to });
  const rule = isLast ? [rowRule(height, ink.line, 0.75)] : [];
  const row = cells[0]?.tag.parent ?? null;
  return makeSlab(height, {
    ...set,
    decorations: [...set.decorations, ...rule],
    repeat,
    ...(row && { row }),
  });
}

/** What a row that goes on over the page repeats: the head, and its own first cell where that is free. */
function continuation(cells: readonly Cell[], line: number, repeated: Slab): Slab {
  const [name] = cells;
  if (name === undefined || line === 0 || name.text.lineCount > line) return repeated;
  const top = repeated.height + padding;
  const set = setCells([name], () => top, { from: 0, to: 1 });
  return makeSlab(top, {
    decorations: [...repeated.decorations, ...seenOf(makeSlab(0, set))],
  });
}

/** A line below a row, its lower edge at `y`. */
export const rowRule = (y: number, color: string, thickness: number): Decoration => ({
  kind: 'rule',
  x: sheet.left,
  y: y - thickness / 2,
  width: sheet.fullWidth,
  color,
  thickness,
});
