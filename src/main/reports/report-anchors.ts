import type { Block, Report, Run } from '#shared/reports/report.ts';

/** Every place of a report that a link can lead to. */
export const reportAnchors = (report: Report): ReadonlySet<string> =>
  new Set(report.blocks.flatMap(blockAnchors));

function blockAnchors(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      return [block.anchor];
    case 'paragraph':
      return runAnchors(block.runs);
    case 'list':
      return block.items.flatMap(runAnchors);
    case 'note':
      return block.paragraphs.flatMap(runAnchors);
    case 'table':
      return block.rows.flatMap((row) => [
        ...(row.anchor === undefined ? [] : [row.anchor]),
        ...row.cells.flatMap((cell: readonly Run[]) => runAnchors(cell)),
      ]);
    case 'title':
    case 'contents':
    case 'fields':
    case 'figure':
    case 'photo':
    case 'boxes':
    case 'page-break':
      return [];
  }
}

const runAnchors = (runs: readonly Run[]): readonly string[] =>
  runs.flatMap((run) => (run.type === 'text' && run.anchor !== undefined ? [run.anchor] : []));
