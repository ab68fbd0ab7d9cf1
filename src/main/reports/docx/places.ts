import type { Block, Report, Run } from '#shared/reports/report.ts';

/** Where a link can lead: a Word bookmark, and the page it stands on where our layout knows it. */
export type Place = {
  readonly id: number;
  readonly bookmark: string;
  readonly page: number | null;
};
export type Places = ReadonlyMap<string, Place>;

/**
 * Gives every anchor of the report a bookmark. Word takes at most 40 letters,
 * digits and underscores for a name; one that starts with `_` stays out of its lists.
 */
export function collectPlaces(report: Report, pages: ReadonlyMap<string, number>): Places {
  const anchors = [...new Set(report.blocks.flatMap(blockAnchors))];
  return new Map(
    anchors.map((anchor, index) => [
      anchor,
      { id: index + 1, bookmark: `_place${index + 1}`, page: pages.get(anchor) ?? null },
    ]),
  );
}

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
    case 'boxes':
    case 'page-break':
      return [];
  }
}

const runAnchors = (runs: readonly Run[]): readonly string[] =>
  runs.flatMap((run) => (run.type === 'text' && run.anchor !== undefined ? [run.anchor] : []));
