import { Paragraph, Table, TableCell, TableRow, type FileChild, type IContext } from 'docx';
import { runsText, type Run, type TableBlock } from '#shared/reports/report.ts';
import { valueElement } from './element.ts';
import { columnWidths } from './column-widths.ts';
import { tableEnd } from './grid.ts';
import { textWidth } from './paper.ts';
import type { Places } from './places.ts';
import { markPlace, writeRuns } from './runs.ts';
import { tableStyleId } from './styles/table-style.ts';

/** A table with its caption above it, a head row that repeats on every page, and rows that do not break. */
export function writeTable(block: TableBlock, places: Places): readonly FileChild[] {
  if (block.columns.length === 0) return [];
  const widths = columnWidths(block);
  const table = new NamedTable(block.caption, {
    style: tableStyleId,
    layout: 'fixed',
    width: { size: textWidth, type: 'dxa' },
    columnWidths: [...widths],
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: [headRow(block, widths), ...block.rows.map((row) => bodyRow(block, row, widths, places))],
  });
  return [...writeCaption(block.caption), table, tableEnd()];
}

/** A table that screen readers announce by its caption. The library knows no such name. */
class NamedTable extends Table {
  readonly #caption: string;

  constructor(caption: string, options: ConstructorParameters<typeof Table>[0]) {
    super(options);
    this.#caption = caption;
  }

  override prepForXml(context: IContext) {
    const xml = super.prepForXml(context);
    const properties = (xml?.['w:tbl'] as readonly Record<string, unknown>[] | undefined)?.find(
      (child) => 'w:tblPr' in child,
    )?.['w:tblPr'];
    const name = valueElement('w:tblCaption', this.#caption).prepForXml(context);
    if (this.#caption !== '' && Array.isArray(properties)) properties.push(name);
    return xml;
  }
}

/** Stands above its table and on the same page. */
const writeCaption = (caption: string): readonly Paragraph[] =>
  caption === '' ? [] : [new Paragraph({ style: 'TableCaption', text: caption })];

const headRow = (block: TableBlock, widths: readonly number[]): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map(
      (column, index) =>
        new TableCell({
          ...cellWidth(widths, index),
          verticalAlign: 'bottom',
          children: [
            new Paragraph({ style: 'TableHead', alignment: column.align, text: column.title }),
          ],
        }),
    ),
  });

const bodyRow = (
  block: TableBlock,
  row: TableBlock['rows'][number],
  widths: readonly number[],
  places: Places,
): TableRow =>
  new TableRow({
    cantSplit: !isTall(row.cells, widths),
    children: block.columns.map((column, index) => {
      const runs = writeRuns(row.cells[index] ?? [], places);
      const place = index === 0 ? places.get(row.anchor ?? '') : undefined;
      return new TableCell({
        ...cellWidth(widths, index),
        children: [
          new Paragraph({
            style: 'TableText',
            alignment: column.align,
            children: markPlace(place, runs),
          }),
        ],
      });
    }),
  });

/** The last column ends flush with the edge of the text. */
const cellWidth = (widths: readonly number[], index: number) => ({
  width: { size: widths[index] ?? 0, type: 'dxa' as const },
  ...(index === widths.length - 1 ? { margins: { right: 0 } } : {}),
});

const mostLines = 12;
const twipsPerLetter = 105;

/** A row that would leave much of a page empty may be divided. */
const isTall = (cells: readonly (readonly Run[])[], widths: readonly number[]): boolean =>
  cells.some((runs, index) => {
    const letters = (widths[index] ?? 1) / twipsPerLetter;
    const lines = runsText(runs).split('\n');
    return lines.reduce((sum, line) => sum + Math.ceil((line.length + 1) / letters), 0) > mostLines;
  });
