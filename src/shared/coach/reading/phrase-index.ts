import { anyNumber, compilePhrase, firstWords, matchPhrase, type Phrase } from './phrase.ts';
import type { Token } from './token.ts';

/** A place where a phrase of a list stands. */
export type Match = {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly clause: number;
  /** Index of the first token, and of the one behind the last. */
  readonly first: number;
  readonly end: number;
  readonly quoted: boolean;
  /** One of the three words before it, in the same clause, denies it. */
  readonly negated: boolean;
};

/** Finds every phrase of every list in one walk over the words. */
export type PhraseIndex<List extends string> = (
  tokens: readonly Token[],
) => ReadonlyMap<List, readonly Match[]>;

type Indexed<List> = { readonly list: List; readonly phrase: Phrase };

/** Compiles word lists once; the longest match of a list wins at each place. */
export function createPhraseIndex<List extends string>(
  lists: Readonly<Record<List, readonly string[]>>,
): PhraseIndex<List> {
  const byFirstWord = new Map<string, Indexed<List>[]>();
  const wordsOf = (list: string): readonly string[] =>
    (lists[list as List] ?? []).filter((phrase) => !phrase.includes(' '));
  for (const [list, phrases] of Object.entries(lists) as [List, readonly string[]][]) {
    for (const written of phrases) {
      const phrase = compilePhrase(written, wordsOf);
      for (const word of new Set(firstWords(phrase))) {
        const indexed = byFirstWord.get(word) ?? [];
        byFirstWord.set(word, [...indexed, { list, phrase }]);
      }
    }
  }
  return (tokens) => {
    const found = new Map<List, Match[]>();
    tokens.forEach((token, start) => {
      for (const [list, end] of longestMatches(tokens, token, start, byFirstWord)) {
        const matches = found.get(list) ?? [];
        matches.push(toMatch(tokens, start, end));
        found.set(list, matches);
      }
    });
    return found;
  };
}

function longestMatches<List>(
  tokens: readonly Token[],
  token: Token,
  start: number,
  byFirstWord: ReadonlyMap<string, readonly Indexed<List>[]>,
): ReadonlyMap<List, number> {
  const longest = new Map<List, number>();
  const tryPhrases = (phrases: readonly Indexed<List>[] | undefined): void => {
    for (const { list, phrase } of phrases ?? []) {
      const end = matchPhrase(tokens, start, phrase);
      if (end > (longest.get(list) ?? start)) longest.set(list, end);
    }
  };
  tryPhrases(byFirstWord.get(token.stem));
  if (token.word !== token.stem) tryPhrases(byFirstWord.get(token.word));
  if (token.numeric) tryPhrases(byFirstWord.get(anyNumber));
  return longest;
}

function toMatch(tokens: readonly Token[], first: number, end: number): Match {
  const [start, last] = [tokens[first], tokens[end - 1]];
  if (!start || !last) throw new Error('A match covers at least one word.');
  return {
    from: start.from,
    to: last.to,
    sentence: start.sentence,
    clause: start.clause,
    first,
    end,
    quoted: start.quoted,
    negated: isNegated(tokens, first),
  };
}

const denying = new Set([
  'not',
  'never',
  'no',
  'nothing',
  'nobody',
  'hardly',
  'neither',
  'nor',
  'none',
]);

function isNegated(tokens: readonly Token[], first: number): boolean {
  const start = tokens[first];
  // `without asking was wrong`: it denies only the word behind it.
  if (tokens[first - 1]?.word === 'without') return true;
  return tokens
    .slice(Math.max(0, first - 3), first)
    .some(
      (token) =>
        token.sentence === start?.sentence &&
        token.clause === start.clause &&
        denying.has(token.word),
    );
}
