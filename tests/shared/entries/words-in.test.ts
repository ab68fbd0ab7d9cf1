import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsIn } from '#shared/entries/words-in.ts';

test('Words are counted as if the text were cut at its spaces', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom(' ', '\n', '\u00a0', '–', 'a', 'é', '7', '𝒳', '\ud835', '🙂'),
    }),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const cut = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
      expect(wordsIn(text)).toBe(cut.length);
    }),
  );
});
