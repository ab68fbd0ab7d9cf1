import {
  InternalHyperlink,
  Paragraph,
  Tab,
  TextRun,
  type FileChild,
  type ParagraphChild,
} from 'docx';
import { contentsOf } from '#shared/reports/contents.ts';
import type { ContentsBlock, HeadingBlock, Report } from '#shared/reports/report.ts';
import { element, valueElement } from './element.ts';
import { fieldEnd, fieldStart } from './field-codes.ts';
import { textWidth } from './paper.ts';
import type { Places } from './places.ts';
import { pageField } from './runs.ts';

/**
 * The contents as Word's own table of contents, filled in: chapters and
 * sections with links and the page numbers of our layout. Word can update it.
 */
export function writeContents(
  block: ContentsBlock,
  report: Report,
  places: Places,
  pageBreakBefore: boolean,
): readonly FileChild[] {
  const title = new Paragraph({ style: 'TOCHeading', pageBreakBefore, text: block.title });
  const headings = contentsOf(report);
  const entries = headings.map(
    (heading, index) =>
      new Paragraph({
        style: heading.level === 2 ? 'TOC1' : 'TOC2',
        tabStops: [{ type: 'right', position: textWidth, leader: 'dot' }],
        children: [
          ...(index === 0 ? [fieldStart('TOC \\o "1-2" \\h \\z \\u')] : []),
          ...writeEntry(heading, places),
          ...(index === headings.length - 1 ? [fieldEnd()] : []),
        ],
      }),
  );
  return [contentsControl([title, ...entries])];
}

function writeEntry(heading: HeadingBlock, places: Places): readonly ParagraphChild[] {
  const place = places.get(heading.anchor);
  if (!place) return [new TextRun(heading.text)];
  const page =
    place.page === null
      ? []
      : [new TextRun({ children: [new Tab()] }), pageField(place.bookmark, place.page)];
  return [
    new InternalHyperlink({
      anchor: place.bookmark,
      children: [new TextRun(heading.text), ...page],
    }),
  ];
}

const contentsControl = (paragraphs: readonly Paragraph[]): FileChild =>
  element(
    'w:sdt',
    {},
    element(
      'w:sdtPr',
      {},
      element(
        'w:docPartObj',
        {},
        valueElement('w:docPartGallery', 'Table of Contents'),
        element('w:docPartUnique'),
      ),
    ),
    element('w:sdtContent', {}, ...paragraphs),
  );
