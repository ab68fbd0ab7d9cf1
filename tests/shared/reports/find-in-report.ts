import { buildReport } from '#shared/reports/build-report.ts';
import type { ReportContent } from '#shared/reports/report-content.ts';
import type { ReportOptions } from '#shared/reports/report-options.ts';
import type { Block, Report, Run } from '#shared/reports/report.ts';

/** The report of a journal that has something to report. */
export function reportOf(content: ReportContent, options: ReportOptions): Report {
  const report = buildReport(content, options);
  if ('nothing' in report) throw new Error(report.nothing);
  return report;
}

/** The blocks below the heading whose text ends with `title`, up to the next heading. */
export function blocksUnder(report: Report, title: string): readonly Block[] {
  const start = report.blocks.findIndex(
    (block) => block.type === 'heading' && block.text.endsWith(title),
  );
  if (start === -1) throw new Error(`No heading “${title}”`);
  const rest = report.blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.type === 'heading' || block.type === 'page-break');
  return end === -1 ? rest : rest.slice(0, end);
}

export const allRuns = (report: Report): readonly Run[] => report.blocks.flatMap(blockRuns);

function blockRuns(block: Block): readonly Run[] {
  switch (block.type) {
    case 'paragraph':
      return block.runs;
    case 'list':
      return block.items.flat();
    case 'note':
      return block.paragraphs.flat();
    case 'table':
      return block.rows.flatMap((row) => row.cells.flat());
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

/** Every place in a report, in order: doubles would be a fault. */
export const allAnchors = (report: Report): readonly string[] => [
  ...report.blocks.flatMap((block) => {
    if (block.type === 'heading') return [block.anchor];
    if (block.type !== 'table') return [];
    return block.rows.flatMap((row) => (row.anchor === undefined ? [] : [row.anchor]));
  }),
  ...allRuns(report).flatMap((run) =>
    run.type === 'text' && run.anchor !== undefined ? [run.anchor] : [],
  ),
];

/** Where the links, page numbers and codes of a report lead. */
export const allTargets = (report: Report): readonly string[] =>
  allRuns(report).flatMap((run) => {
    if (run.type === 'link' || run.type === 'page') return [run.target];
    return run.type === 'claim-codes' ? run.codes.map((code) => code.target) : [];
  });
