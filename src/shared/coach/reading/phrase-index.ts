import { compilePhrase, matchPhrase, openingWords, wordKeys, type Phrase } from './phrase.ts';
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

/** The phrases that begin with one word: by their second word, and those whose second may be anything. */
type Opening<List> = {
  readonly bySecond: Map<string, Indexed<List>[]>;
  readonly open: Indexed<List>[];
};

/** Compiles word lists once; the longest match of a list wins at each place. */
export function createPhraseIndex<List extends string>(
  lists: Readonly<Record<List, readonly string[]>>,
): PhraseIndex<List> {
  const openings = indexByOpening(lists);
  return (tokens) => {
    const keys = tokens.map(wordKeys);
    const found = new Map<List, Match[]>();
    tokens.forEach((_token, start) => {
      for (const [list, end] of longestMatches(tokens, keys, start, openings)) {
        const matches = found.get(list) ?? [];
        matches.push(toMatch(tokens, start, end));
        found.set(list, matches);
      }
    });
    return found;
  };
}

function indexByOpening<List extends string>(
  lists: Readonly<Record<List, readonly string[]>>,
): ReadonlyMap<string, Opening<List>> {
  const openings = new Map<string, Opening<List>>();
  const wordsOf = (list: string): readonly string[] =>
    (lists[list as List] ?? []).filter((phrase) => !phrase.includes(' '));
  for (const [list, phrases] of Object.entries(lists) as [List, readonly string[]][]) {
    for (const written of phrases) {
      const indexed = { list, phrase: compilePhrase(written, wordsOf) };
      const { first, second } = openingWords(indexed.phrase);
      for (const word of first) {
        const opening: Opening<List> = openings.get(word) ?? { bySecond: new Map(), open: [] };
        openings.set(word, opening);
        if (second === null) opening.open.push(indexed);
        for (const next of second ?? []) addTo(opening.bySecond, next, indexed);
      }
    }
  }
  return openings;
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function longestMatches<List>(
  tokens: readonly Token[],
  keys: readonly (readonly string[])[],
  start: number,
  openings: ReadonlyMap<string, Opening<List>>,
): ReadonlyMap<List, number> {
  const longest = new Map<List, number>();
  const tryPhrases = (phrases: readonly Indexed<List>[] | undefined): void => {
    for (const { list, phrase } of phrases ?? []) {
      const end = matchPhrase(tokens, start, phrase);
      if (end > (longest.get(list) ?? start)) longest.set(list, end);
    }
  };
  for (const word of keys[start] ?? []) {
    const opening = openings.get(word);
    if (!opening) continue;
    tryPhrases(opening.open);
    for (const next of keys[start + 1] ?? []) tryPhrases(opening.bySecond.get(next));
  }
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
