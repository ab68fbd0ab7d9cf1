import { documentPalette } from '#shared/reports/chart-palette.ts';
import { contentsOf } from '#shared/reports/contents.ts';
import { drawChart } from '#shared/reports/draw-chart.ts';
import type {
  Block,
  BoxesBlock,
  FigureBlock,
  ListBlock,
  ParagraphBlock,
  PhotoBlock,
  Report,
} from '#shared/reports/report.ts';
import { svgText } from '#shared/reports/svg-node.ts';
import { escapeMarkdown, markdownRuns, place } from './markdown/markdown-runs.ts';
import { fieldTable, table } from './markdown/markdown-tables.ts';
import { reportAnchors } from './report-anchors.ts';

/**
 * Writes a report as Markdown of the GitHub kind: headings, lists, tables and
 * links within the page. Drawings stand in it as pictures with their words.
 *
 *     # Impact report
 *     | Candidate | … |
 *     ## 1 Summary
 *     Greeting … was followed by …
 */
export function writeMarkdown(report: Report): string {
  const anchors = reportAnchors(report);
  return `${report.blocks
    .map((block) => markdownBlock(block, report, anchors))
    .filter((text) => text !== '')
    .join('\n\n')}\n`;
}

function markdownBlock(block: Block, report: Report, anchors: ReadonlySet<string>): string {
  switch (block.type) {
    case 'title':
      return [
        `# ${escapeMarkdown(block.title)}`,
        escapeMarkdown(block.subtitle),
        fieldTable(block.fields),
        escapeMarkdown(block.notice),
      ]
        .filter((text) => text !== '')
        .join('\n\n');
    case 'contents':
      return `## ${escapeMarkdown(block.title)}\n\n${contentsList(report)}`;
    case 'heading':
      return `${'#'.repeat(block.level)} ${place(block.anchor)}${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return paragraph(block, anchors);
    case 'list':
      return list(block, anchors);
    case 'fields':
      return fieldTable(block.fields);
    case 'table':
      return table(block, anchors);
    case 'figure':
      return figure(block);
    case 'photo':
      return photo(block);
    case 'note':
      return quoted(
        [
          `**${escapeMarkdown(block.title)}**`,
          ...block.paragraphs.map((runs) => markdownRuns(runs, anchors)),
        ].join('\n\n'),
      );
    case 'boxes':
      return boxes(block);
    case 'page-break':
      return '';
  }
}

const contentsList = (report: Report): string =>
  contentsOf(report)
    .map(
      ({ level, text, anchor }) =>
        `${'  '.repeat(level - 2)}- [${escapeMarkdown(text)}](#${anchor})`,
    )
    .join('\n');

function paragraph({ style, runs }: ParagraphBlock, anchors: ReadonlySet<string>): string {
  // Four blanks at the start of a line would make it code.
  const words = markdownRuns(runs, anchors).trimStart();
  switch (style) {
    case 'body':
    case 'lead':
    case 'small':
      return words;
    case 'question':
      return `*${words.trimEnd()}*`;
    case 'quote':
      return quoted(words);
  }
}

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

const list = ({ ordered, items }: ListBlock, anchors: ReadonlySet<string>): string =>
  items
    .map((item, index) => {
      const mark = ordered ? `${index + 1}. ` : '- ';
      const indent = ' '.repeat(mark.length);
      return mark + markdownRuns(item, anchors).replaceAll('\n', `\n${indent}`);
    })
    .join('\n');

/** The drawing is part of the file: nothing has to be kept beside it. */
function figure({ chart, alt, caption }: FigureBlock): string {
  const svg = svgText(drawChart(chart, { width: 600, palette: documentPalette }));
  const data = Buffer.from(svg).toString('base64');
  return `![${escapeMarkdown(alt)}](data:image/svg+xml;base64,${data})\n\n${escapeMarkdown(caption)}`;
}

/** So is a photo. */
const photo = ({ jpeg, alt, caption }: PhotoBlock): string =>
  `![${escapeMarkdown(alt)}](data:image/jpeg;base64,${Buffer.from(jpeg).toString('base64')})\n\n${escapeMarkdown(caption)}`;

const boxes = (block: BoxesBlock): string =>
  [
    `**${escapeMarkdown(block.title)}**`,
    ...block.boxes.map(({ label, choices }) =>
      [
        `- ${escapeMarkdown(label)}${choices.length === 0 ? ' \\_\\_\\_\\_' : ''}`,
        ...choices.map((choice) => `  - [ ] ${escapeMarkdown(choice)}`),
      ].join('\n'),
    ),
  ].join('\n\n');
