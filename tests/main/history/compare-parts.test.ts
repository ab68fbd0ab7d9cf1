import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareParts, countPieceWords, isChanged } from '#main/history/compare-parts.ts';

const part = (text: string) => [{ id: 'title', name: 'Title', text }];

test('the pieces of any two texts give back both, whichever side is read', () => {
  const words = fc
    .array(fc.constantFrom('late', 'early', ' ', '\n', ',', 'zoë', '👍🏽', 'x'), { maxLength: 60 })
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pieces = compareParts(part(before), part(after))[0]?.pieces ?? [];
      const side = (gone: string) =>
        pieces.flatMap(({ change, text }) => (change === gone ? [] : [text])).join('');
      expect(side('added')).toBe(before);
      expect(side('removed')).toBe(after);
    }),
  );
});

test('texts without a word in common are shown one after the other, soon', () => {
  const before = Array.from({ length: 5000 }, (_, index) => `old${index}`).join(' ');
  const after = Array.from({ length: 5000 }, (_, index) => `new${index}`).join('-');
  const compared = compareParts(part(before), part(after));
  expect(compared[0]?.pieces.map(({ change }) => change)).toEqual(['removed', 'added']);
});

test('a part that only one version has is whole there and counted', () => {
  const compared = compareParts(part('two words'), []);
  expect(compared).toMatchObject([{ id: 'title', pieces: [{ change: 'removed' }] }]);
  expect(countPieceWords(compared, 'removed')).toBe(2);
  expect(compared.every(isChanged)).toBe(true);
});
