import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dejaVuFiles, sourceSansFiles } from '#main/reports/font-files.ts';
import { PdfDocument } from '#main/reports/pdf/pdf-document.ts';
import { createTypefaces } from '#main/reports/pdf/typefaces.ts';

const document = new PdfDocument({ autoFirstPage: false, font: sourceSansFiles.regular });
const letters = Array.from({ length: 0x530 }, (_, code) => String.fromCodePoint(code)).filter(
  (letter) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(letter),
);

describe('the fonts of the documents', () => {
  it.each([
    ['Source Sans 3', sourceSansFiles.regular],
    ['Source Sans 3, bold', sourceSansFiles.bold],
    ['Source Sans 3, italic', sourceSansFiles.italic],
    ['Source Sans 3, bold italic', sourceSansFiles.boldItalic],
    ['DejaVu', dejaVuFiles.regular],
  ])(
    '%s moves no letter for the space behind it, so that words can be measured once',
    (_, file) => {
      const space = document.unitWidth(file, ' ', false);
      const moved = letters.filter((letter) => {
        const added = document.unitWidth(file, `${letter} `, false);
        return Math.abs(added - document.unitWidth(file, letter, false) - space) > 1e-9;
      });
      expect(moved).toEqual([]);
    },
  );

  it('set letters alike in columns of numbers and elsewhere', () => {
    const latin = letters.filter((letter) => /[A-Za-z]/.test(letter)).join('');
    document.font(sourceSansFiles.regular);
    const measure = (features?: readonly string[]) =>
      document._font.widthOfString(latin, 1, features);
    expect(measure(['tnum'])).toBeCloseTo(measure(), 9);
  });
});

describe('a shaped text', () => {
  it('is as wide as the font says, with its spaces and without', () => {
    const unit = fc.constantFrom('A', 'V', 'a', 'f', 'i', '7', '.', ' ', '’', 'é', 'ж', '→', '中');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 8 }), fc.boolean(), (text, tabular) => {
        const { pieces, width, inkWidth } = createTypefaces(document).shape(
          text,
          'regular',
          tabular,
        );
        const measured = pieces.map((piece) => document.unitWidth(piece.font, piece.text, tabular));
        expect(pieces.map((piece) => piece.actual ?? piece.text).join('')).toBe(text);
        expect(width).toBeCloseTo(
          measured.reduce((sum, one) => sum + one, 0),
          9,
        );
        const ink = createTypefaces(document).shape(text.trimEnd(), 'regular', tabular);
        expect(inkWidth).toBeCloseTo(ink.width, 9);
      }),
    );
  });
});
