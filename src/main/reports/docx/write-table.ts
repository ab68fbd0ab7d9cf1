import { Paragraph, Table, TableCell, TableRow, type FileChild, type IContext } from 'docx';
import type { TableBlock } from '#shared/reports/report.ts';
import { valueElement } from './element.ts';
import { shareWidth, tableEnd } from './grid.ts';
import { textWidth } from './paper.ts';
import type { Places } from './places.ts';
import { markPlace, writeRuns } from './runs.ts';
import { tableStyleId } from './styles/table-style.ts';

/** A table with its caption above it, a head row that repeats on every page, and rows that do not break. */
export function writeTable(block: TableBlock, places: Places): readonly FileChild[] {
  if (block.columns.length === 0) return [];
  const widths = shareWidth(
    block.columns.map((column) => column.weight),
    textWidth,
  );
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
          width: { size: widths[index] ?? 0, type: 'dxa' },
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
    cantSplit: true,
    children: block.columns.map((column, index) => {
      const runs = writeRuns(row.cells[index] ?? [], places);
      const place = index === 0 ? places.get(row.anchor ?? '') : undefined;
      return new TableCell({
        width: { size: widths[index] ?? 0, type: 'dxa' },
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
