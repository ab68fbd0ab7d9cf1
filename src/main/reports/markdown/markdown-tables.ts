import type { Field, TableBlock } from '#shared/reports/report.ts';
import { escapeMarkdown, markdownRuns, place } from './markdown-runs.ts';

/** GitHub knows no table without a head; an empty one is the plainest. */
export const fieldTable = (fields: readonly Field[]): string =>
  fields.length === 0
    ? ''
    : [
        '| | |',
        '| --- | --- |',
        ...fields.map(({ label, value }) => `| ${cell(label)} | ${cell(value)} |`),
      ].join('\n');

/** The caption as a line, then the table; line breaks in a cell are tags. */
export function table(block: TableBlock, anchors: ReadonlySet<string>): string {
  const heads = block.columns.map(({ title }) => cell(title));
  const sides = block.columns.map(({ align }) => (align === 'right' ? '---:' : '---'));
  const rows = block.rows.map(({ anchor, cells }) =>
    cells.map((runs, index) => {
      const words = markdownRuns(runs, anchors, '<br>');
      return index === 0 && anchor !== undefined ? place(anchor) + words : words;
    }),
  );
  const lines = [heads, sides, ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `${escapeMarkdown(block.caption)}\n\n${lines.join('\n')}`;
}

const cell = (text: string): string => escapeMarkdown(text).replaceAll('\n', '<br>');
