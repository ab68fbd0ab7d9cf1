import { styles } from '../../pdf/pdf-theme.ts';
import { textWidth, twips } from '../paper.ts';
import { paragraphStyle } from './paragraph-style.ts';

const speck = { ...styles.small, size: 1, leading: 1.5 };

/** What stands in a place of its own: contents, tables, boxes, figures, head and foot of the page. */
export const placeStyles = [
  paragraphStyle('TOCHeading', 'TOC Heading', styles.heading2, { after: 12, keepNext: true }),
  paragraphStyle('TOC1', 'toc 1', styles.contentsChapter, {
    before: 4,
    after: 0,
    keepNext: true,
    rightTabStop: textWidth,
  }),
  paragraphStyle('TOC2', 'toc 2', styles.contentsSection, {
    after: 0,
    rightTabStop: textWidth,
    indent: { left: twips(18) },
  }),
  paragraphStyle(
    'Figure',
    'Figure',
    { ...styles.body, leading: 12 * 1.424 },
    { before: 6, after: 2, keepNext: true },
    'Caption',
  ),
  paragraphStyle('TableCaption', 'Table caption', styles.tableCaption, {
    before: 6,
    after: 4,
    keepNext: true,
    keepLines: true,
  }),
  paragraphStyle('TableHead', 'Table head', styles.columnTitle, {
    before: 3,
    after: 4,
    keepNext: true,
  }),
  paragraphStyle('TableText', 'Table text', styles.cell, { before: 4.5, after: 5 }),
  paragraphStyle('TableEnd', 'Table end', { ...speck, size: 4, leading: 6 }, { after: 6 }),
  paragraphStyle('FieldLabel', 'Field label', styles.fieldName, { before: 4, after: 5 }),
  paragraphStyle('FieldValue', 'Field value', styles.value, { before: 3.5, after: 4.5 }),
  paragraphStyle('Notice', 'Notice', styles.notice, { before: 24 }),
  paragraphStyle('BoxesTitle', 'Boxes title', styles.blockTitle, {
    before: 6,
    after: 5,
    keepNext: true,
  }),
  paragraphStyle('BoxLabel', 'Box label', styles.boxLabel, { before: 2, after: 1, keepNext: true }),
  paragraphStyle('BoxText', 'Box text', styles.value, { after: 3 }),
  paragraphStyle('PageStart', 'Page start', speck),
  paragraphStyle('Header', 'header', styles.running),
  paragraphStyle('Footer', 'footer', styles.running, { rightTabStop: textWidth }),
];
