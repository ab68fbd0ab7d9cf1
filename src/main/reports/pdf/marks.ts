/**
 * What the layout hands to the painter: plain data, in points from the left
 * edge of the page and from the top of the slab that holds it.
 */

/** A node of the tag tree. Marks that share one object share one element; children stand in the order painted. */
export type Tag = {
  readonly type: TagType;
  readonly parent: Tag | null;
  readonly scope?: 'Row' | 'Column';
  /** What a figure shows, in words. */
  readonly alternative?: string;
  /** A link: the anchor it leads to, and where it leads in words. */
  readonly link?: { readonly target: string; readonly description: string };
};

export type TagType =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'BlockQuote'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'TOC'
  | 'TOCI'
  | 'Link'
  | 'Form';

export type TextMark = {
  readonly kind: 'text';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly width: number;
  readonly text: string;
  /** Path of the font file. */
  readonly font: string;
  readonly size: number;
  readonly color: string;
  /** Figures of equal width, for columns of numbers. */
  readonly tabular?: boolean;
  /** Read aloud and copied, but not drawn: the brackets around codes in the margin. */
  readonly invisible?: boolean;
  /** The character that a replacement sign stands for. */
  readonly actual?: string | undefined;
  /** Moves down with the codes of the margin when those above need the room. */
  readonly inMargin?: boolean;
};

export type RectangleMark = {
  readonly kind: 'rectangle';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: string;
  readonly stroke?: string;
  readonly radius?: number;
  readonly inMargin?: boolean;
};

export type RuleMark = {
  readonly kind: 'rule';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly color: string;
  readonly thickness: number;
  readonly dotted?: boolean;
};

/** Drawn, but no part of the document's content: tints, rules, borders, repeated table heads. */
export type Decoration = TextMark | RectangleMark | RuleMark;

export type DrawingMark = {
  readonly kind: 'drawing';
  readonly svg: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type PhotoMark = Omit<DrawingMark, 'kind' | 'svg'> & {
  readonly kind: 'photo';
  readonly jpeg: Uint8Array;
};

/** A box to fill in; `choice` is one answer of several that share a name, `tick` one by itself. */
export type FieldMark = {
  readonly kind: 'field';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly name: string;
  readonly label: string;
  readonly field:
    | { readonly type: 'text'; readonly multiline: boolean }
    | { readonly type: 'choice' | 'tick'; readonly answer: string };
};

/** An element without marks of its own: an empty cell. */
type EmptyMark = { readonly kind: 'empty' };

/** A part of the document, in reading order. */
export type Content = (TextMark | DrawingMark | PhotoMark | FieldMark | EmptyMark) & {
  readonly tag: Tag;
};
export type TextContent = TextMark & Content;
