import type { Content, Decoration, Tag } from './marks.ts';
import type { Anchor, Slab } from './slab.ts';
import type { Typeset } from './typeset.ts';

export type Cell = {
  readonly column: { readonly x: number };
  readonly tag: Tag;
  readonly text: Typeset;
};

/** Sets lines `from` to `to` of the cells of a row, cell after cell; a cell without words keeps its element. */
export function setCells(
  cells: readonly Cell[],
  topOf: (cell: Cell) => number,
  lines: { readonly from: number; readonly to: number } = { from: 0, to: Infinity },
): Pick<Slab, 'contents' | 'decorations' | 'anchors'> {
  const contents: Content[] = [];
  const decorations: Decoration[] = [];
  const anchors: Anchor[] = [];
  for (const cell of cells) {
    if (lines.from === 0) contents.push({ kind: 'empty', tag: cell.tag });
    const to = Math.min(lines.to, cell.text.lineCount);
    for (let index = lines.from; index < to; index += 1) {
      const top = topOf(cell) + (index - lines.from) * cell.text.style.leading;
      const line = cell.text.lineAt(index, cell.column.x, top);
      contents.push(...line.contents);
      decorations.push(...line.decorations);
      anchors.push(...line.anchors);
    }
  }
  return { contents, decorations, anchors };
}
