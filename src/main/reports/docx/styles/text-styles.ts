import { styles } from '../../pdf/pdf-theme.ts';
import { ink, readingIndent, twips } from '../paper.ts';
import { paragraphStyle, type Setting } from './paragraph-style.ts';

/** Running text keeps to a column of about 70 characters. */
const reading = { indent: { right: readingIndent } };
const listed = (after: number): Setting => ({ after, indent: { right: readingIndent } });

const noteRule = { style: 'single', size: 6, space: 8, color: ink.edge } as const;
/** Word draws one frame round neighbours whose borders and indents are the same. */
const note = { ...reading, border: { top: noteRule, bottom: noteRule } };

/** What a person reads: paragraphs, questions, quotes, lists and notes. */
export const textStyles = [
  paragraphStyle('Subtitle', 'Subtitle', styles.subtitle, { after: 40 }, 'BodyText'),
  paragraphStyle('BodyText', 'Body Text', styles.body, { ...reading, after: 8 }),
  paragraphStyle('Lead', 'Lead', styles.lead, { ...reading, after: 8 }, 'BodyText'),
  paragraphStyle(
    'Question',
    'Question',
    styles.question,
    { ...reading, after: 4, keepNext: true, keepLines: true },
    'BodyText',
  ),
  paragraphStyle('Quote', 'Quote', styles.quote, {
    after: 8,
    indent: { left: twips(16), right: readingIndent + twips(16) },
  }),
  paragraphStyle('SmallPrint', 'Small print', styles.small, { ...reading, after: 8 }),
  paragraphStyle('ListBullet', 'List Bullet', styles.body, listed(3)),
  paragraphStyle('ListNumber', 'List Number', styles.body, listed(3)),
  paragraphStyle(
    'NoteTitle',
    'Note title',
    styles.blockTitle,
    { ...note, before: 8, after: 2, keepNext: true },
    'Note',
  ),
  paragraphStyle('Note', 'Note', styles.body, { ...note, after: 6, keepLines: true }),
];
