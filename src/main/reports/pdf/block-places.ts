import type { Block, Report, Run } from '#shared/reports/report.ts';

/** Every name that a link or a page number can point at. */
export const anchorsOf = (report: Report): ReadonlySet<string> =>
  new Set(
    report.blocks.flatMap((block) => [
      ...(block.type === 'heading' ? [block.anchor] : []),
      ...(block.type === 'table'
        ? block.rows.flatMap((row) => (row.anchor === undefined ? [] : [row.anchor]))
        : []),
      ...runsOf(block).flatMap((run) =>
        run.type === 'text' && run.anchor !== undefined ? [run.anchor] : [],
      ),
    ]),
  );

/** Whether a block shows numbers of pages, and so has to be laid out again once they are known. */
export const pointsAtPages = (block: Block): boolean =>
  block.type === 'contents' || runsOf(block).some((run) => run.type === 'page');

function runsOf(block: Block): readonly Run[] {
  switch (block.type) {
    case 'paragraph':
      return block.runs;
    case 'list':
      return block.items.flat();
    case 'table':
      return block.rows.flatMap((row) => row.cells.flat());
    case 'note':
      return block.paragraphs.flat();
    case 'title':
    case 'contents':
    case 'heading':
    case 'fields':
    case 'figure':
    case 'boxes':
    case 'page-break':
      return [];
  }
}
