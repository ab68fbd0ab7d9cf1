import { Paragraph } from 'docx';
import type { ListBlock, NoteBlock, ParagraphBlock } from '#shared/reports/report.ts';
import { bulletList, numberList } from './lists.ts';
import { twips } from './paper.ts';
import type { Places } from './places.ts';
import { writeRuns } from './runs.ts';

const paragraphStyles: Readonly<Record<ParagraphBlock['style'], string>> = {
  body: 'BodyText',
  lead: 'Lead',
  question: 'Question',
  quote: 'Quote',
  small: 'SmallPrint',
};

export const writeParagraph = (block: ParagraphBlock, places: Places): Paragraph =>
  new Paragraph({
    style: paragraphStyles[block.style],
    children: writeRuns(block.runs, places),
  });

/** The last of several paragraphs of one kind keeps what follows at a distance. */
const lastOf = (all: readonly unknown[], index: number, after: number) =>
  index === all.length - 1 ? { spacing: { after: twips(after) } } : {};

/** A list as Word's own, so that it numbers itself and a screen reader says how long it is. */
export const writeList = (block: ListBlock, index: number, places: Places): readonly Paragraph[] =>
  block.items.map(
    (item, place) =>
      new Paragraph({
        style: block.ordered ? 'ListNumber' : 'ListBullet',
        ...lastOf(block.items, place, 9),
        // Every numbered list is an instance of its own, so that each starts at 1.
        numbering: block.ordered
          ? { reference: numberList, level: 0, instance: index }
          : { reference: bulletList, level: 0 },
        children: writeRuns(item, places),
      }),
  );

/** Set apart by a rule above and below; it is not divided between pages. */
export const writeNote = (block: NoteBlock, places: Places): readonly Paragraph[] => [
  ...(block.title === '' ? [] : [new Paragraph({ style: 'NoteTitle', text: block.title })]),
  ...block.paragraphs.map(
    (runs, index) =>
      new Paragraph({
        style: 'Note',
        keepNext: index < block.paragraphs.length - 1,
        ...lastOf(block.paragraphs, index, 18),
        children: writeRuns(runs, places),
      }),
  ),
];
