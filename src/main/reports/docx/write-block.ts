import { Paragraph, type FileChild } from 'docx';
import type {
  Block,
  HeadingBlock,
  ListBlock,
  NoteBlock,
  ParagraphBlock,
  Report,
  TitleBlock,
} from '#shared/reports/report.ts';
import type { BoxMarks } from './box-names.ts';
import { bulletList, numberList } from './lists.ts';
import type { Places } from './places.ts';
import { markPlace, writeRuns, writeWords } from './runs.ts';
import { writeBoxes } from './write-boxes.ts';
import { writeContents } from './write-contents.ts';
import { writeFields } from './write-fields.ts';
import { writeFigure } from './write-figure.ts';
import { writeTable } from './write-table.ts';

/** What a block needs to know of the rest of the report. */
export type Surroundings = {
  readonly report: Report;
  readonly places: Places;
  readonly marks: BoxMarks;
};

/** Turns the blocks of a report into what stands in the Word document, in the same order. */
export const writeBlocks = (surroundings: Surroundings): readonly FileChild[] =>
  surroundings.report.blocks.flatMap((block, index, blocks) =>
    writeBlock(block, index, startsPage(blocks[index - 1]), surroundings),
  );

/** The title has a page of its own. */
const startsPage = (before: Block | undefined): boolean =>
  before?.type === 'page-break' || before?.type === 'title';

function writeBlock(
  block: Block,
  index: number,
  newPage: boolean,
  { report, places, marks }: Surroundings,
): readonly FileChild[] {
  switch (block.type) {
    case 'heading':
      return [writeHeading(block, places, newPage)];
    case 'contents':
      return writeContents(block, report, places, newPage);
    case 'page-break':
      return [];
    case 'title':
      return startPage(newPage, writeTitle(block));
    case 'paragraph':
      return startPage(newPage, [writeParagraph(block, places)]);
    case 'list':
      return startPage(newPage, writeList(block, index, places));
    case 'fields':
      return startPage(newPage, writeFields(block.fields));
    case 'table':
      return startPage(newPage, writeTable(block, places));
    case 'figure':
      return startPage(newPage, writeFigure(block, index + 1));
    case 'note':
      return startPage(newPage, writeNote(block, places));
    case 'boxes':
      return startPage(newPage, writeBoxes(block, marks));
  }
}

/** Headings start a page by themselves; before anything else stands a line too small to see. */
const startPage = (newPage: boolean, children: readonly FileChild[]): readonly FileChild[] =>
  newPage ? [new Paragraph({ style: 'PageStart', pageBreakBefore: true }), ...children] : children;

const headingStyles = { 2: 'Heading1', 3: 'Heading2', 4: 'Heading3' } as const;

const writeHeading = (block: HeadingBlock, places: Places, pageBreakBefore: boolean): Paragraph =>
  new Paragraph({
    heading: headingStyles[block.level],
    ...(pageBreakBefore ? { pageBreakBefore, spacing: { before: 0 } } : {}),
    children: markPlace(places.get(block.anchor), writeWords(block.text)),
  });

const writeTitle = (block: TitleBlock): readonly FileChild[] => [
  new Paragraph({ heading: 'Title', children: writeWords(block.title) }),
  ...(block.subtitle === ''
    ? []
    : [new Paragraph({ style: 'Subtitle', children: writeWords(block.subtitle) })]),
  ...writeFields(block.fields),
  ...(block.notice === ''
    ? []
    : [new Paragraph({ style: 'Notice', children: writeWords(block.notice) })]),
];

const paragraphStyles: Readonly<Record<ParagraphBlock['style'], string>> = {
  body: 'BodyText',
  lead: 'Lead',
  question: 'Question',
  quote: 'Quote',
  small: 'SmallPrint',
};

const writeParagraph = (block: ParagraphBlock, places: Places): Paragraph =>
  new Paragraph({
    style: paragraphStyles[block.style],
    children: writeRuns(block.runs, places),
  });

const writeList = (block: ListBlock, index: number, places: Places): readonly Paragraph[] =>
  block.items.map(
    (item) =>
      new Paragraph({
        style: block.ordered ? 'ListNumber' : 'ListBullet',
        // Every numbered list is an instance of its own, so that each starts at 1.
        numbering: block.ordered
          ? { reference: numberList, level: 0, instance: index }
          : { reference: bulletList, level: 0 },
        children: writeRuns(item, places),
      }),
  );

const writeNote = (block: NoteBlock, places: Places): readonly Paragraph[] => [
  ...(block.title === '' ? [] : [new Paragraph({ style: 'NoteTitle', text: block.title })]),
  ...block.paragraphs.map(
    (runs, index) =>
      new Paragraph({
        style: 'Note',
        keepNext: index < block.paragraphs.length - 1,
        children: writeRuns(runs, places),
      }),
  ),
];
