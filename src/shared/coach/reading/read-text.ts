import type { CoachModel, Span } from '../coach.ts';
import { createPhraseIndex, type Match, type PhraseIndex } from './phrase-index.ts';
import { findQuotations } from './quotations.ts';
import { splitSentences } from './split-sentences.ts';
import type { Token } from './token.ts';
import { tokenise } from './tokenise.ts';
import { wordLists, type WordList } from './word-lists.ts';

/** A text as all rules see it; made once, asked often. */
export type Reading = {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly quotations: readonly Span[];
  readonly tokens: readonly Token[];
  /** The words of each sentence. */
  readonly wordsOf: (sentence: number) => readonly Token[];
  /** Where a list's phrases are told: not within a quotation and not denied. */
  readonly told: (...lists: readonly WordList[]) => readonly Match[];
  /** Every place a list's phrases stand, spoken and denied ones too. */
  readonly anywhere: (...lists: readonly WordList[]) => readonly Match[];
  /** The names of models, wherever they stand. */
  readonly models: readonly Match[];
  /** The names of models' parts. */
  readonly modelParts: readonly Match[];
  /** Customers by their codes. */
  readonly customers: readonly Match[];
};

let listIndex: PhraseIndex<WordList> | undefined;

/** The phrases of all lists take a fifth of a second to compile: not at every start of the app, but with the first text. */
function findPhrases(tokens: readonly Token[]) {
  listIndex ??= createPhraseIndex(wordLists);
  return listIndex(tokens);
}

/** Reads a text: sentences, words, quotations and where the phrases of the word lists stand. */
export function readText(
  text: string,
  models: readonly CoachModel[],
  customers: readonly string[],
): Reading {
  const sentences = splitSentences(text);
  const quotations = findQuotations(text);
  const tokens = tokenise(text, sentences, quotations);
  const found = findPhrases(tokens);
  const anywhere: Reading['anywhere'] = (...lists) =>
    inOrder(lists.flatMap((list) => found.get(list) ?? []));
  const words: Token[][] = sentences.map(() => []);
  for (const token of tokens) words[token.sentence]?.push(token);
  return {
    text,
    sentences,
    quotations,
    tokens,
    wordsOf: (sentence) => words[sentence] ?? [],
    anywhere,
    told: (...lists) => anywhere(...lists).filter((match) => !match.quoted && !match.negated),
    models: inOrder([
      ...namesIn(
        tokens,
        models.map((model) => model.name),
      ),
      ...anywhere('known-model'),
    ]),
    modelParts: inOrder([
      ...namesIn(
        tokens,
        models.flatMap((model) => model.terms),
      ),
      ...anywhere('model-part'),
    ]),
    customers: inOrder([...namesIn(tokens, customers), ...codesIn(tokens)]),
  };
}

function namesIn(tokens: readonly Token[], names: readonly string[]): readonly Match[] {
  const phrases = names
    .map((name) =>
      tokenise(name, [[0, name.length]], [])
        .map((token) => `=${token.word}`)
        .join(' '),
    )
    .filter((phrase) => phrase !== '');
  return phrases.length === 0
    ? []
    : (createPhraseIndex({ names: phrases })(tokens).get('names') ?? []);
}

/** `Customer A`, `Mr B`: a capital letter by itself after a word for a person. */
function codesIn(tokens: readonly Token[]): readonly Match[] {
  return tokens.flatMap((token, place) => {
    const next = tokens[place + 1];
    const isCode =
      codedPersons.has(token.word) &&
      next?.capital === true &&
      next.to - next.from === 1 &&
      next.word !== 'i';
    return isCode ? [{ ...token, to: next.to, first: place, end: place + 2, negated: false }] : [];
  });
}

const codedPersons = new Set([
  'customer',
  'client',
  'guest',
  'tenant',
  'colleague',
  'mr',
  'mrs',
  'ms',
  'member',
]);

/** In the order of the text, without those that stand inside another. */
function inOrder(matches: readonly Match[]): readonly Match[] {
  const sorted = [...matches].sort((a, b) => a.from - b.from || b.to - a.to);
  return sorted.filter((match, place) => {
    const before = sorted[place - 1];
    return !before || match.from >= before.to || match.to > before.to;
  });
}
