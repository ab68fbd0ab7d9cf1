/** The part of a pdfkit font that turns text into glyphs. */
export type GlyphFont = {
  /** Numbers of the glyphs in hexadecimal digits, and by how much each moves the pen. */
  encode(
    text: string,
    features?: readonly string[],
  ): readonly [codes: readonly string[], positions: readonly GlyphPosition[]];
};

type GlyphPosition = {
  readonly xAdvance: number;
  /** What the font's table of widths says; the pen moves by `xAdvance`. */
  readonly advanceWidth: number;
  readonly xOffset: number;
  readonly yOffset: number;
};

export type WordGlyphs = {
  /** What PDF's `TJ` draws the text with, such as `[<00010002> 12 <0003>]`; `null`: it has to be laid out as a whole. */
  readonly shown: (font: GlyphFont, text: string, features?: readonly string[]) => string | null;
};

/** Letters that stand side by side from left to right, and signs between them: words that know nothing of each other. */
const plain =
  /^[ -~\u00A1-\u00AC\u00AE-\u024F\u0370-\u052F\u2010-\u2027\u2030-\u205E\u20A0-\u2BFF]*$/;

/**
 * Remembers the glyphs of every word. Words come again and again, and pdfkit
 * puts them together from single glyphs each time.
 */
export function createWordGlyphs(): WordGlyphs {
  const byFont = new Map<GlyphFont, Map<string, string | null>>();

  const glyphsOf = (font: GlyphFont, word: string, features?: readonly string[]) => {
    const known = byFont.get(font) ?? new Map<string, string | null>();
    byFont.set(font, known);
    const key = features ? `${features.join()} ${word}` : word;
    const before = known.get(key);
    if (before !== undefined) return before;
    const glyphs = inRow(...font.encode(word, features));
    known.set(key, glyphs);
    return glyphs;
  };

  return {
    shown: (font, text, features) => {
      if (!plain.test(text)) return null;
      let row = '';
      for (const word of text.split(/( )/)) {
        const glyphs = word === '' ? '' : glyphsOf(font, word, features);
        if (glyphs === null) return null;
        row += glyphs;
      }
      return `[<${row}>]`;
    },
  };
}

/** Glyphs inside the angle brackets, closed and opened again where the pen moves otherwise; `null` where one stands higher or aside. */
function inRow(codes: readonly string[], positions: readonly GlyphPosition[]): string | null {
  let row = '';
  for (const [index, { xAdvance, advanceWidth, xOffset, yOffset }] of positions.entries()) {
    if (xOffset !== 0 || yOffset !== 0) return null;
    row += codes[index] ?? '';
    const move = advanceWidth - xAdvance;
    if (move !== 0) row += `> ${Math.round(move * 1e6) / 1e6} <`;
  }
  return row;
}
