import { foldWord } from './fold-word.ts';
import type { Token } from './token.ts';

/**
 * A phrase of a word list, compiled. Written as words with spaces between; each word is compared folded.
 *
 *     from .. point of view      `..` stands for up to three words, `...` for up to six
 *     i|we could|should have     either word
 *     point of view? only        a word that may be missing
 *     =learned that              exactly this form
 *     felt @emotion              any one word of another list
 *     i <past>                   a verb in the past; `<number>` a number
 */
export type Phrase = readonly Element[];

type Element =
  | {
      readonly kind: 'words';
      readonly stems: ReadonlySet<string>;
      readonly exact: ReadonlySet<string>;
      readonly optional: boolean;
    }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'past' }
  | { readonly kind: 'number' };

/** Compiles one phrase; `wordsOf` gives the single words of another list. */
export const compilePhrase = (
  phrase: string,
  wordsOf: (list: string) => readonly string[],
): Phrase => phrase.split(' ').map((element) => compileElement(element, wordsOf));

function compileElement(element: string, wordsOf: (list: string) => readonly string[]): Element {
  if (element === '..') return { kind: 'gap', most: 3 };
  if (element === '...') return { kind: 'gap', most: 6 };
  if (element === '<past>') return { kind: 'past' };
  if (element === '<number>') return { kind: 'number' };
  const optional = element.endsWith('?');
  const words = (optional ? element.slice(0, -1) : element)
    .split('|')
    .flatMap((word) => (word.startsWith('@') ? wordsOf(word.slice(1)) : [word]));
  return {
    kind: 'words',
    stems: new Set(words.filter((word) => !word.startsWith('=')).map(foldWord)),
    exact: new Set(words.filter((word) => word.startsWith('=')).map((word) => word.slice(1))),
    optional,
  };
}

/**
 * The words a phrase may begin with and, where its second word must be one of a list, those; for an index. Each stands
 * as a key that `wordKeys` gives for a token it fits.
 */
export function openingWords(phrase: Phrase): {
  readonly first: ReadonlySet<string>;
  readonly second: ReadonlySet<string> | null;
} {
  const [first, second] = phrase;
  if (!first || !isCertain(first)) {
    throw new Error('A phrase begins with a word that must be there.');
  }
  return { first: keysOf(first), second: second && isCertain(second) ? keysOf(second) : null };
}

type Certain = Extract<Element, { kind: 'words' | 'number' }>;

/** Whether exactly one word stands for this element, which one can look up. */
const isCertain = (element: Element): element is Certain =>
  element.kind === 'number' || (element.kind === 'words' && !element.optional);

const keysOf = (element: Certain): ReadonlySet<string> =>
  new Set(element.kind === 'number' ? [anyNumber] : [...element.stems, ...element.exact]);

const anyNumber = '<number>';

/** Every key under which phrases that a word may begin or continue stand in an index. */
export function wordKeys({ word, stem, numeric }: Token): readonly string[] {
  const keys = new Set([stem, word, ...(shortened[word] ?? [])]);
  if (numeric) keys.add(anyNumber);
  return [...keys];
}

/** Where a phrase that begins at `start` ends (the index behind its last token), or -1. It stays in one sentence. */
export const matchPhrase = (tokens: readonly Token[], start: number, phrase: Phrase): number =>
  matchFrom(tokens, start, phrase, 0, tokens[start]?.sentence ?? -1);

function matchFrom(
  tokens: readonly Token[],
  at: number,
  phrase: Phrase,
  step: number,
  sentence: number,
): number {
  const element = phrase[step];
  if (!element) return at;
  if (element.kind === 'gap') {
    for (let skip = 0; skip <= element.most; skip++) {
      const end = matchFrom(tokens, at + skip, phrase, step + 1, sentence);
      if (end !== -1) return end;
    }
    return -1;
  }
  const token = tokens[at];
  if (token && token.sentence === sentence && fitsElement(token, element)) {
    const end = matchFrom(tokens, at + 1, phrase, step + 1, sentence);
    if (end !== -1) return end;
  }
  const mayBeMissing = element.kind === 'words' && element.optional;
  return mayBeMissing ? matchFrom(tokens, at, phrase, step + 1, sentence) : -1;
}

function fitsElement(token: Token, element: Exclude<Element, { kind: 'gap' }>): boolean {
  switch (element.kind) {
    case 'past':
      return token.past;
    case 'number':
      return token.numeric;
    case 'words':
      return (
        element.stems.has(token.stem) ||
        (element.exact.size > 0 && element.exact.has(token.word)) ||
        (token.word.startsWith("'") && standsFor(token.word, element.stems))
      );
  }
}

const standsFor = (short: string, stems: ReadonlySet<string>): boolean =>
  (shortened[short] ?? []).some((word) => stems.has(word));

/** What a shortened word may stand for; which one it is shows in the phrase around it. */
const shortened: Readonly<Record<string, readonly string[]>> = {
  "'d": ['would', 'had'],
  "'s": ['is', 'has'],
};
