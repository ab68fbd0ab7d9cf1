import { dejaVuFiles, sourceSansFiles, type FontFace } from '../font-files.ts';
import type { PdfDocument } from './pdf-document.ts';
import { hasRightToLeft } from './text-direction.ts';

/** A stretch of text in one font. */
export type Shaped = {
  readonly text: string;
  /** Path of the font file: the one key by which pdfkit knows a font, or it parses it again. */
  readonly font: string;
  /** Width at a size of one point. */
  readonly width: number;
  /** What the text stands for, where no font has the character. */
  readonly actual?: string;
};

/** A text as pieces from left to right. */
export type ShapedText = {
  readonly pieces: readonly Shaped[];
  /** Of all pieces, at a size of one point; with and without the spaces at its end. */
  readonly width: number;
  readonly inkWidth: number;
};

/** Chooses fonts and measures. Words come again and again, so each is measured once. */
export type Typefaces = {
  readonly shape: (text: string, face: FontFace, tabular?: boolean) => ShapedText;
  /** Whether the main font has every character. */
  readonly isCovered: (text: string) => boolean;
};

/** Stands for a character that no font has, rather than nothing at all. */
const missingSign = '□';

export function createTypefaces(document: PdfDocument): Typefaces {
  const known = { proportional: shapedByFace(), tabular: shapedByFace() };
  const coverage = new Map<string, boolean>();

  const covers = (font: string, cluster: string): boolean => {
    const key = font + cluster;
    const known = coverage.get(key);
    if (known !== undefined) return known;
    const covered = Array.from(cluster).every(
      (character) => isSilent(character) || document.covers(font, character.codePointAt(0) ?? 0),
    );
    coverage.set(key, covered);
    return covered;
  };

  const choose = (cluster: string, face: FontFace, isBackwards: boolean): Piece => {
    const text = cluster.replace(silent, '');
    const isPlain = !isBackwards && covers(sourceSansFiles[face], cluster);
    if (isPlain) return { text, font: sourceSansFiles[face] };
    if (covers(dejaVuFiles[face], cluster)) return { text, font: dejaVuFiles[face] };
    return { text: missingSign, font: dejaVuFiles.regular, actual: cluster };
  };

  const measure = (text: string, face: FontFace, tabular: boolean): ShapedText => {
    // Signs between letters that run from right to left share their font, so that they turn round together.
    const isBackwards = hasRightToLeft(text);
    const chosen = clustersOf(text).map((cluster) => choose(cluster, face, isBackwards));
    const pieces = joinSameFont(chosen).map((piece) => ({
      ...piece,
      width: document.unitWidth(piece.font, piece.text, tabular),
    }));
    const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
    const ink = text.trimEnd();
    return { pieces, width, inkWidth: ink === text ? width : shape(ink, face, tabular).width };
  };

  /** A word and a space behind it, from the word alone: no letter of our fonts moves for a space. */
  const addSpace = (word: ShapedText, tabular: boolean): ShapedText | null => {
    const last = word.pieces.at(-1);
    if (!last || last.actual !== undefined) return null;
    const space = document.unitWidth(last.font, ' ', tabular);
    const ending = { ...last, text: `${last.text} `, width: last.width + space };
    const pieces = [...word.pieces.slice(0, -1), ending];
    return { pieces, width: word.width + space, inkWidth: word.inkWidth };
  };

  const shapeAnew = (text: string, face: FontFace, tabular: boolean): ShapedText => {
    const isWordAndSpace = /[^\s] $/.test(text) && !hasRightToLeft(text);
    const spaced = isWordAndSpace
      ? addSpace(shape(text.slice(0, -1), face, tabular), tabular)
      : null;
    return spaced ?? measure(text, face, tabular);
  };

  const shape = (text: string, face: FontFace, tabular = false): ShapedText => {
    const ofFace = known[tabular ? 'tabular' : 'proportional'][face];
    const before = ofFace.get(text);
    if (before !== undefined) return before;
    const shaped = shapeAnew(text, face, tabular);
    ofFace.set(text, shaped);
    return shaped;
  };

  return {
    isCovered: (text) => clustersOf(text).every((part) => covers(sourceSansFiles.regular, part)),
    shape,
  };
}

const shapedByFace = (): Readonly<Record<FontFace, Map<string, ShapedText>>> => ({
  regular: new Map(),
  bold: new Map(),
  italic: new Map(),
  boldItalic: new Map(),
});

/** Marks that steer line breaks, direction and variants; nothing is drawn for them. */
const silent = /(?![\u200C\u200D])\p{Default_Ignorable_Code_Point}/gu;
const isSilent = (character: string) => character.search(silent) >= 0;

const plainLatin = /^[ -~\u00A0-\u00AC\u00AE-\u017F]*$/u;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Letters with their marks, and composed pictures, so that no font change falls between them. */
export const clustersOf = (text: string): readonly string[] =>
  plainLatin.test(text)
    ? Array.from(text)
    : Array.from(graphemes.segment(text), (part) => part.segment);

type Piece = Pick<Shaped, 'text' | 'font' | 'actual'>;

/** Words in one font, or with a space behind them, become one piece. */
function joinSameFont(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    // A space stays with the word before it: readers lose spaces that stand alone between fonts.
    const isAlike = last?.font === piece.font || piece.text === ' ';
    const joins = isAlike && last?.actual === undefined && piece.actual === undefined;
    if (last && joins) joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined.filter((piece) => piece.text !== '');
}
