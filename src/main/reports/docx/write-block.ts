import { Paragraph, type FileChild } from 'docx';
import type { Block, HeadingBlock, Report, TitleBlock } from '#shared/reports/report.ts';
import type { BoxMarks } from './box-names.ts';
import { twips } from './paper.ts';
import type { Places } from './places.ts';
import { markPlace, writeWords } from './runs.ts';
import { writeBoxes } from './write-boxes.ts';
import { writeContents } from './write-contents.ts';
import { writeFields } from './write-fields.ts';
import { writeFigure } from './write-figure.ts';
import { writePhoto } from './write-photo.ts';
import { writeTable } from './write-table.ts';
import { writeList, writeNote, writeParagraph } from './write-text.ts';

/** What a block needs to know of the rest of the report. */
export type Surroundings = {
  readonly report: Report;
  readonly places: Places;
  readonly marks: BoxMarks;
};

/** Turns the blocks of a report into what stands in the Word document, in the same order. */
export const writeBlocks = (surroundings: Surroundings): readonly FileChild[] =>
  surroundings.report.blocks.flatMap((block, index, blocks) =>
    writeBlock(
      block,
      { index, newPage: startsPage(blocks[index - 1]), next: blocks[index + 1] },
      surroundings,
    ),
  );

/** The title has a page of its own. */
const startsPage = (before: Block | undefined): boolean =>
  before?.type === 'page-break' || (before?.type === 'title' && before.isCompact !== true);

type Position = {
  readonly index: number;
  readonly newPage: boolean;
  readonly next: Block | undefined;
};

function writeBlock(
  block: Block,
  { index, newPage, next }: Position,
  { report, places, marks }: Surroundings,
): readonly FileChild[] {
  switch (block.type) {
    case 'heading':
      return [writeHeading(block, places, newPage, next)];
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
    case 'photo':
      return startPage(newPage, writePhoto(block, index + 1));
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

/** A table cannot keep its distance by itself: the heading above it does. */
const spaceAboveTable = { after: twips(12) };

const writeHeading = (
  block: HeadingBlock,
  places: Places,
  pageBreakBefore: boolean,
  next: Block | undefined,
): Paragraph =>
  new Paragraph({
    heading: headingStyles[block.level],
    pageBreakBefore,
    spacing: {
      ...(pageBreakBefore ? { before: 0 } : {}),
      ...(next?.type === 'fields' ? spaceAboveTable : {}),
    },
    children: markPlace(places.get(block.anchor), writeWords(block.text)),
  });

const writeTitle = (block: TitleBlock): readonly FileChild[] => [
  new Paragraph({
    heading: 'Title',
    // Of its own accord it stands above the middle of a page.
    ...(block.isCompact === true ? { spacing: { before: 0 } } : {}),
    children: writeWords(block.title),
  }),
  ...(block.subtitle === ''
    ? []
    : [new Paragraph({ style: 'Subtitle', children: writeWords(block.subtitle) })]),
  ...writeFields(block.fields),
  ...(block.notice === ''
    ? []
    : [new Paragraph({ style: 'Notice', children: writeWords(block.notice) })]),
];
