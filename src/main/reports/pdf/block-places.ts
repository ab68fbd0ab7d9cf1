import type { Block, Run } from '#shared/reports/report.ts';

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
    case 'photo':
    case 'boxes':
    case 'page-break':
      return [];
  }
}
