import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { sourceSansFiles } from '#main/reports/font-files.ts';
import { PdfDocument } from '#main/reports/pdf/pdf-document.ts';
import { createWordGlyphs, type GlyphFont } from '#main/reports/pdf/word-glyphs.ts';

const document = new PdfDocument({ autoFirstPage: false, font: sourceSansFiles.regular });
const font = document._font;

/** The glyphs of a shown text, and how far each moves the pen beside its own width. */
function glyphsIn(shown: string): readonly (readonly [code: string, move: number])[] {
  const glyphs: [string, number][] = [];
  for (const [, codes, move] of shown.matchAll(/<([\da-f]*)>|(-?[\d.]+)/g)) {
    const last = glyphs.at(-1);
    if (codes !== undefined) {
      for (const code of codes.match(/.{4}/g) ?? []) glyphs.push([code, 0]);
    } else if (last) last[1] += Number(move);
  }
  return glyphs;
}

it('A text put together from remembered words shows the glyphs that the font lays out as a whole', () => {
  const words = createWordGlyphs();
  const unit = fc.constantFrom('A', 'V', 'T', 'o', 'f', 'i', '7', '.', ' ', '’', 'é', 'ж');
  fc.assert(
    fc.property(fc.string({ unit, minLength: 1, maxLength: 12 }), fc.boolean(), (text, tabular) => {
      const features = tabular ? ['tnum'] : undefined;
      const [codes, positions] = font.encode(text, features);
      const whole = positions.map(({ advanceWidth, xAdvance }, index) => [
        codes[index],
        Math.round((advanceWidth - xAdvance) * 1e6) / 1e6,
      ]);
      expect(glyphsIn(words.shown(font, text, features) ?? '')).toEqual(whole);
    }),
  );
});

it('A word is encoded once', () => {
  const asked: string[] = [];
  const counted: GlyphFont = {
    encode: (text, features) => {
      asked.push(text);
      return font.encode(text, features);
    },
  };
  const words = createWordGlyphs();
  words.shown(counted, 'again and again');
  words.shown(counted, 'and again');
  expect(asked).toEqual(['again', ' ', 'and']);
});

it.each(['שלום', 'a\u0323\u0308', 'a\u200Db', 'مرحبا'])(
  '%j is left to be laid out as a whole',
  (text) => {
    expect(createWordGlyphs().shown(font, text)).toBeNull();
  },
);
