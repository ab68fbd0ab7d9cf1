import createBidi from 'bidi-js';

const bidi = createBidi();
const rightToLeft = /[\u0590-\u08FF\u200F\u202B\u202E\u2067\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

export const hasRightToLeft = (text: string): boolean => rightToLeft.test(text);

export type Direction = {
  /** The embedding level of each character: odd runs from right to left. `null` when all are 0. */
  readonly levels: Uint8Array | null;
  readonly isRightToLeft: boolean;
};

/** The direction of each character, after the Unicode bidirectional algorithm. */
export function directionOf(text: string): Direction {
  if (!hasRightToLeft(text)) return { levels: null, isRightToLeft: false };
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text);
  return { levels, isRightToLeft: (paragraphs[0]?.level ?? 0) % 2 === 1 };
}

/** Brackets open the other way in text that runs from right to left. */
export const mirrored = (text: string): string =>
  Array.from(text, (character) => bidi.getMirroredCharacter(character) ?? character).join('');

/**
 * Pieces of one word from left to right. The font turns letters round by itself,
 * but not signs that belong to no script, such as brackets and spaces.
 */
export const drawnBackwards = <Piece extends { readonly text: string }>(
  pieces: readonly Piece[],
): readonly Piece[] =>
  pieces
    .map((piece) =>
      hasRightToLeft(piece.text)
        ? piece
        : { ...piece, text: Array.from(piece.text).reverse().join('') },
    )
    .reverse();

/** The pieces of one line as they stand from left to right (rule L2 of the algorithm). */
export function visualOrder<Piece extends { readonly level: number }>(
  pieces: readonly Piece[],
): readonly Piece[] {
  const highest = pieces.reduce((level, piece) => Math.max(level, piece.level), 0);
  if (highest === 0) return pieces;
  let ordered = [...pieces];
  for (let level = highest; level > 0; level -= 1) ordered = reverseFrom(ordered, level);
  return ordered;
}

/** Reverses every stretch of pieces of this level or higher. */
function reverseFrom<Piece extends { readonly level: number }>(
  pieces: readonly Piece[],
  level: number,
): Piece[] {
  const result: Piece[] = [];
  let stretch: Piece[] = [];
  for (const piece of pieces) {
    if (piece.level >= level) {
      stretch.unshift(piece);
    } else {
      result.push(...stretch, piece);
      stretch = [];
    }
  }
  return [...result, ...stretch];
}
