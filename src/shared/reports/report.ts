import type { Chart } from './chart.ts';

/**
 * A report is meaning without layout: blocks in reading order. `writeDocx`,
 * `writePdf`, `writeHtml` and `writeMarkdown` turn the same blocks into their
 * format, so that all four say the same words in the same order.
 */
export type Report = {
  readonly title: string;
  readonly author: string;
  /** BCP 47: `en-GB`. */
  readonly language: string;
  /** The moment it was made, UTC; the only date in the file's metadata. */
  readonly madeAt: string;
  /** Running header of every page but the first: candidate · unit · centre. Not part of the text. */
  readonly header: string;
  /** Running footer, left; the writers add `Page x of y`. */
  readonly footer: string;
  readonly blocks: readonly Block[];
};

export type Block =
  | TitleBlock
  | ContentsBlock
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | FieldsBlock
  | TableBlock
  | FigureBlock
  | PhotoBlock
  | NoteBlock
  | BoxesBlock
  | PageBreakBlock;

/** The title page: one in a report, first. Its title is the document's only level-1 heading. */
export type TitleBlock = {
  readonly type: 'title';
  readonly title: string;
  readonly subtitle: string;
  readonly fields: readonly Field[];
  readonly notice: string;
  /** Stands at the top of the first page, and what follows goes on below it. */
  readonly isCompact?: boolean | undefined;
};

/** Stands for the list of headings; the writers that know pages add their numbers. */
export type ContentsBlock = { readonly type: 'contents'; readonly title: string };

/** `level` 2 is a chapter, 3 a section, 4 a stage. Levels are never skipped. `anchor` is unique in the report. */
export type HeadingBlock = {
  readonly type: 'heading';
  readonly level: 2 | 3 | 4;
  readonly text: string;
  readonly anchor: string;
};

export type ParagraphBlock = {
  readonly type: 'paragraph';
  /** `question` is the stage's question, `quote` somebody else's voice, `lead` the plain sentence. */
  readonly style: 'body' | 'lead' | 'question' | 'quote' | 'small';
  readonly runs: readonly Run[];
};

export type ListBlock = {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly Run[])[];
};

export type Field = { readonly label: string; readonly value: string };
/** Names and values in two columns: candidate, centre, dates. An empty value prints as a ruled blank. */
export type FieldsBlock = { readonly type: 'fields'; readonly fields: readonly Field[] };

export type TableBlock = {
  readonly type: 'table';
  readonly caption: string;
  readonly columns: readonly {
    readonly title: string;
    readonly align: 'left' | 'right';
    /** Share of the width, relative to the other columns. */
    readonly weight: number;
  }[];
  /** The first cell of a row is its header. Every row has a cell for every column. */
  readonly rows: readonly {
    readonly anchor?: string | undefined;
    readonly cells: readonly (readonly Run[])[];
  }[];
};

export type FigureBlock = {
  readonly type: 'figure';
  readonly chart: Chart;
  /** The drawing in words, from the same numbers. */
  readonly alt: string;
  readonly caption: string;
};

/** A photo of the evidence: an upright JPEG that holds nothing but the picture. */
export type PhotoBlock = {
  readonly type: 'photo';
  readonly jpeg: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** What can be seen on it, for who cannot. */
  readonly alt: string;
  readonly caption: string;
};

/** Set apart from the text: a caution, a declaration, a notice. */
export type NoteBlock = {
  readonly type: 'note';
  readonly title: string;
  readonly paragraphs: readonly (readonly Run[])[];
};

/** Boxes to be filled in by a person, in print, in Word or in the PDF. */
export type BoxesBlock = {
  readonly type: 'boxes';
  readonly title: string;
  readonly boxes: readonly {
    readonly label: string;
    /** Names the box for reading it back: `sign-off/assessor/date`, `decision/<criterion>`. Unique in the report. */
    readonly name: string;
    /** A `tick` is one box with its only answer behind it. */
    readonly kind: 'text' | 'date' | 'choice' | 'signature' | 'tick';
    /** Height in lines of text. */
    readonly lines: number;
    /** The answers of a `choice`; of a `tick`, the one. */
    readonly choices: readonly string[];
    /** Share of the row's width; boxes fill rows of weight 12 from left to right. */
    readonly width: number;
  }[];
};

export type PageBreakBlock = { readonly type: 'page-break' };

/** A piece of a line. */
export type Run =
  | TextRun
  | ClaimCodesRun
  | { readonly type: 'break' }
  | { readonly type: 'link'; readonly text: string; readonly target: string }
  /** The page on which `target` stands; nothing in a format without pages. */
  | { readonly type: 'page'; readonly target: string; readonly before: string };

export type TextRun = {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  /** Underlined and tinted: words that a claim rests on. */
  readonly claimed?: boolean | undefined;
  /** A place that `link` and `page` runs can point at. */
  readonly anchor?: string | undefined;
};

/**
 * The codes of a claim, right behind its last word in reading order. Formats
 * with a margin draw them in it, beside the line; the others draw them in the
 * line. Each code links to its row of the matrix.
 */
export type ClaimCodesRun = {
  readonly type: 'claim-codes';
  readonly codes: readonly { readonly text: string; readonly target: string }[];
};

/** The words of some runs, as text extraction of every format gives them back. */
export const runsText = (runs: readonly Run[]): string => runs.map(runText).join('');

function runText(run: Run): string {
  switch (run.type) {
    case 'text':
    case 'link':
      return run.text;
    case 'claim-codes':
      return ` [${run.codes.map((code) => code.text).join(' ')}]`;
    case 'break':
      return '\n';
    case 'page':
      return '';
  }
}
