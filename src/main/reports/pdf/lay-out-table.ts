import type { Run, TableBlock } from '#shared/reports/report.ts';
import { columnWidths } from './column-widths.ts';
import { keptTogether, lineSlabs } from './line-slabs.ts';
import type { Tag } from './marks.ts';
import { makeSlab, seenOf, type Slab } from './slab.ts';
import { ink, sheet, styles } from './pdf-theme.ts';
import { layOutRow, rowRule } from './lay-out-row.ts';
import { setCells, type Cell } from './table-cells.ts';
import type { Setting } from './setting.ts';
import { plainRuns, typeset } from './typeset.ts';

type Column = TableBlock['columns'][number] & { readonly x: number; readonly width: number };

/**
 * A table over the whole width. Rows stay whole where they fit on a page; the
 * column titles stand again on every page, where they are no part of the text.
 */
export function layOutTable(block: TableBlock, setting: Setting): readonly Slab[] {
  const table: Tag = { type: 'Table', parent: setting.root };
  const columns = placeColumns(block, setting);
  const caption = layOutCaption(block.caption, table, setting);
  const head = layOutHead(columns, table, setting);
  const repeated = asRepeated(head);
  const body: Tag = { type: 'TBody', parent: table };
  const rows = block.rows.flatMap((row) => {
    const slabs = layOutRow(rowCells(row.cells, columns, body, setting), repeated);
    const anchors = row.anchor === undefined ? [] : [{ name: row.anchor, y: 0 }];
    return slabs.map((slab, index) =>
      index === 0 ? { ...slab, anchors: [...anchors, ...slab.anchors] } : slab,
    );
  });
  return [...caption, ...(head ? [{ ...head, keepWithNext: rows.length > 0 }] : []), ...rows];
}

/** The space between two columns. */
const columnGap = 12;

function placeColumns(block: TableBlock, setting: Setting): readonly Column[] {
  const widths = columnWidths(block, sheet.fullWidth, columnGap, setting.faces);
  let x: number = sheet.left;
  return block.columns.map((column, index) => {
    const width = widths[index] ?? 0;
    const placed = { ...column, x, width: width - columnGap };
    x += width;
    // The last column ends flush with the edge of the text.
    return index === block.columns.length - 1 ? { ...placed, width } : placed;
  });
}

/** Stands above its table and stays with it. */
function layOutCaption(text: string, table: Tag, setting: Setting): readonly Slab[] {
  const caption = typeset(
    plainRuns(text),
    { style: styles.tableCaption, width: sheet.fullWidth, tag: { type: 'Caption', parent: table } },
    setting,
  );
  return keptTogether(lineSlabs(caption, sheet.left), true);
}

const padding = { head: 5, cell: 5.5 };

function layOutHead(columns: readonly Column[], table: Tag, setting: Setting): Slab | null {
  if (columns.every((column) => column.title === '')) return null;
  const row: Tag = { type: 'TR', parent: { type: 'THead', parent: table } };
  const cells = columns.map((column): Cell => {
    const tag: Tag = { type: 'TH', parent: row, scope: 'Column' };
    return { column, tag, text: setCell(plainRuns(column.title), column, tag, true, setting) };
  });
  const height = Math.max(...cells.map((cell) => cell.text.height));
  const set = setCells(cells, (cell) => padding.head + height - cell.text.height);
  return makeSlab(height + 2 * padding.head, {
    ...set,
    decorations: [...set.decorations, rowRule(height + 2 * padding.head, ink.text, 1.1)],
  });
}

function rowCells(
  runs: readonly (readonly Run[])[],
  columns: readonly Column[],
  body: Tag,
  setting: Setting,
): readonly Cell[] {
  const row: Tag = { type: 'TR', parent: body };
  return columns.map((column, index) => {
    const tag: Tag =
      index === 0 ? { type: 'TH', parent: row, scope: 'Row' } : { type: 'TD', parent: row };
    return { column, tag, text: setCell(runs[index] ?? [], column, tag, false, setting) };
  });
}

const setCell = (
  runs: readonly Run[],
  column: Column,
  tag: Tag,
  isHead: boolean,
  setting: Setting,
) =>
  typeset(
    runs,
    {
      style: isHead ? styles.columnTitle : styles.cell,
      width: column.width,
      tag,
      align: column.align,
    },
    setting,
  );

/** The head as it stands on the following pages: seen, but not read again. */
const asRepeated = (head: Slab | null): Slab =>
  head === null ? makeSlab(0, {}) : makeSlab(head.height, { decorations: seenOf(head) });
