/**
 * How alike two wordings are: twice the words they share over all of theirs
 * (the coefficient of Dice 1945), without the small words and the endings of
 * words. 1 when both say the same, 0 when they share nothing.
 */
export function wordingLikeness(one: string, other: string): number {
  const [left, right] = [contentWords(one), contentWords(other)];
  if (left.size === 0 || right.size === 0) return plain(one) === plain(other) ? 1 : 0;
  const shared = [...left].filter((word) => right.has(word)).length;
  return (2 * shared) / (left.size + right.size);
}

const contentWords = (text: string): ReadonlySet<string> =>
  new Set(
    plain(text)
      .split(' ')
      .filter((word) => word !== '' && !smallWords.has(word))
      .map(stem),
  );

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’']s?\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** `customers`, `customer` and `identifying`, `identify` are one word here; nothing finer is needed. */
const stem = (word: string): string =>
  word.length <= 4 ? word : word.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|s)$/, '');

const smallWords: ReadonlySet<string> = new Set(
  `a an and any are as at be between by can for from has have how if in into is it its of on one or
   own s so than that the their them they this those to too what when where which who why will with
   within you your i my me`.split(/\s+/u),
);
