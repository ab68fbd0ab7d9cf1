/** Words without accents and in lower case: `Wójcik` and `WOJCIK` are `wojcik`, `Müller` is `muller`. */
export function fold(word: string): string {
  // oxlint-disable-next-line no-control-regex -- all of ASCII: nothing to fold
  if (/^[\u0000-\u007F]*$/.test(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđðßæœþı]/g, (letter) => plainLetters[letter] ?? letter);
}

const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
};

/** The ways a word of a name is written without its accents: `Müller` is `muller` and `mueller`. */
export function foldings(word: string): readonly string[] {
  const spelled = word
    .normalize('NFC')
    .replace(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize('NFD').charAt(0)}e`)
    .replace(/[åÅ]/g, 'aa');
  return [...new Set([fold(word), fold(spelled)])];
}

/** A run of letters in a text, and how it is written. */
export type Word = {
  readonly from: number;
  readonly to: number;
  readonly folded: string;
  /** Begins with a capital. */
  readonly capital: boolean;
  readonly allCapitals: boolean;
};

/**
 * The words of a text with their places. Apostrophes, hyphens, dots and digits
 * stand between words; in the name of a file a capital begins one too.
 */
export function wordsOf(text: string, fileName = false): readonly Word[] {
  const pattern = fileName ? /\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})/gu : /[\p{L}\p{M}]+/gu;
  return [...text.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    folded: fold(match[0]),
    capital: /^\p{Lu}/u.test(match[0]),
    allCapitals: /^\p{Lu}[\p{Lu}\p{M}]+$/u.test(match[0]),
  }));
}
