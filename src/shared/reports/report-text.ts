import { contentsOf } from './contents.ts';
import { runsText, type Block, type Report, type Run } from './report.ts';

/**
 * The words of a report in reading order, as every format must give them back:
 * one line for each piece, blocks apart by an empty line. Layout is no part of
 * it: page numbers, running headers, list numbers, the words inside a drawing
 * and its alternative text. A caption stands after its figure and before its table.
 */
export const reportText = (report: Report): string =>
  report.blocks
    .map((block) =>
      blockLines(block, report)
        .filter((line) => line !== '')
        .join('\n'),
    )
    .filter((text) => text !== '')
    .join('\n\n');

/** The same words one by one, for comparing formats that break lines in different places. */
export const reportWords = (text: string): readonly string[] =>
  text.split(/\s+/u).filter((word) => word !== '');

function blockLines(block: Block, report: Report): readonly string[] {
  switch (block.type) {
    case 'title':
      return [
        block.title,
        block.subtitle,
        ...block.fields.flatMap((field) => [field.label, field.value]),
        block.notice,
      ];
    case 'contents':
      return [block.title, ...contentsOf(report).map((heading) => heading.text)];
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [runsText(block.runs)];
    case 'list':
      return block.items.map(runsText);
    case 'fields':
      return block.fields.flatMap((field) => [field.label, field.value]);
    case 'table':
      return [
        block.caption,
        ...block.columns.map((column) => column.title),
        ...block.rows.flatMap((row) => row.cells.map((cell: readonly Run[]) => runsText(cell))),
      ];
    case 'figure':
    case 'photo':
      return [block.caption];
    case 'note':
      return [block.title, ...block.paragraphs.map(runsText)];
    case 'boxes':
      return [block.title, ...block.boxes.flatMap((box) => [box.label, ...box.choices])];
    case 'page-break':
      return [];
  }
}
