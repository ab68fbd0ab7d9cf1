import type { Block, HeadingBlock, ParagraphBlock, Run, TextRun } from './report.ts';

/** Short ways to write the blocks and runs that every part of a report is made of. */
export const text = (words: string): TextRun => ({ type: 'text', text: words });
export const bold = (words: string): TextRun => ({ type: 'text', text: words, bold: true });
export const lineBreak: Run = { type: 'break' };
export const link = (words: string, target: string): Run => ({
  type: 'link',
  text: words,
  target,
});

export const heading = (level: HeadingBlock['level'], words: string, anchor: string): Block => ({
  type: 'heading',
  level,
  text: words,
  anchor,
});

export const paragraph = (words: string, style: ParagraphBlock['style'] = 'body'): Block => ({
  type: 'paragraph',
  style,
  runs: [text(words)],
});

/** The pieces that are not empty, with line breaks between them. */
export const lines = (...pieces: readonly (readonly Run[])[]): readonly Run[] =>
  pieces
    .filter((runs) => runs.length > 0)
    .flatMap((runs, index) => (index === 0 ? runs : [lineBreak, ...runs]));

/** A line of text, or nothing. */
export const line = (words: string): readonly Run[] => (words === '' ? [] : [text(words)]);

/** `1 account`, `2 accounts`; numbers as figures. */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;
