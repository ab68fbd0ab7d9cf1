import type { FontFace } from '../font-files.ts';

const millimetre = 72 / 25.4;

/**
 * An A4 page in points, measured from its top left corner. Text runs down a
 * reading column of about 70 characters; the codes of claims stand in the
 * margin column right of it; tables, figures and boxes take the whole width.
 */
export const sheet = {
  width: 595.28,
  height: 841.89,
  left: 20 * millimetre,
  fullWidth: 170 * millimetre,
  readingWidth: 146 * millimetre,
  marginLeft: 170 * millimetre,
  marginWidth: 20 * millimetre,
  top: 78,
  bottom: 775,
  headerBaseline: 44,
  headerRule: 54,
  footerBaseline: 808,
} as const;

/** Dark ink on white. `line` separates, `edge` borders what a person acts on; claims are the only colour. */
export const ink = {
  text: '#1b1a17',
  second: '#33302a',
  quiet: '#55503f',
  line: '#d5d0c4',
  edge: '#7d7565',
  accent: '#155b64',
  claim: '#e1eeee',
} as const;

/** Size and distance of baselines in points. */
export type TextStyle = {
  readonly size: number;
  readonly leading: number;
  readonly face: FontFace;
  readonly color: string;
};

const textStyle = (
  size: number,
  leading: number,
  face: FontFace = 'regular',
  color: string = ink.text,
): TextStyle => ({ size, leading, face, color });

export const styles = {
  body: textStyle(12, 18),
  lead: textStyle(13.5, 20),
  question: textStyle(12, 17.5, 'italic', ink.second),
  quote: textStyle(12, 18, 'italic', ink.second),
  small: textStyle(10, 14, 'regular', ink.quiet),
  title: textStyle(30, 36, 'bold'),
  subtitle: textStyle(15, 22, 'regular', ink.second),
  heading2: textStyle(20, 25, 'bold'),
  heading3: textStyle(15, 20, 'bold'),
  heading4: textStyle(12.5, 17, 'bold', ink.second),
  cell: textStyle(10.5, 14.5),
  columnTitle: textStyle(10, 13.5, 'bold'),
  tableCaption: textStyle(11, 16, 'bold'),
  caption: textStyle(10, 14, 'regular', ink.second),
  value: textStyle(11.5, 16),
  notice: textStyle(11, 16, 'regular', ink.second),
  fieldName: textStyle(10.5, 16, 'regular', ink.quiet),
  boxLabel: textStyle(10.5, 14.5, 'regular', ink.quiet),
  blockTitle: textStyle(12, 17, 'bold'),
  contentsChapter: textStyle(11, 15, 'bold'),
  contentsSection: textStyle(11, 15),
  running: textStyle(9.5, 13, 'regular', ink.quiet),
  code: textStyle(9.5, 13, 'bold', ink.accent),
} as const;
