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

/** The key under which phrases that begin with any number stand. */
export const anyNumber = '<number>';

/** The words a phrase may begin with, as stems or exact forms, for an index. */
export function firstWords(phrase: Phrase): readonly string[] {
  const first = phrase[0];
  if (first?.kind === 'number') return [anyNumber];
  if (first?.kind !== 'words' || first.optional) {
    throw new Error('A phrase begins with a word that must be there.');
  }
  return [...first.stems, ...first.exact];
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
