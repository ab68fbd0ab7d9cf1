import type { SignState, Span } from '../coach.ts';
import type { Match } from './phrase-index.ts';
import type { Reading } from './read-text.ts';

/** What a rule found out about its sign. */
export type Finding = { readonly state: SignState; readonly spans: readonly Span[] };

export const notFound: Finding = { state: 'not', spans: [] };

export const found = (
  places: readonly { readonly from: number; readonly to: number }[],
): Finding =>
  places.length === 0
    ? notFound
    : { state: 'found', spans: places.map(({ from, to }) => [from, to]) };

export const thin = (places: readonly { readonly from: number; readonly to: number }[]): Finding =>
  places.length === 0
    ? notFound
    : { state: 'thin', spans: places.map(({ from, to }) => [from, to]) };

/** Those of `matches` that no guard covers. */
export const without = (matches: readonly Match[], guards: readonly Match[]): readonly Match[] =>
  matches.filter(
    (match) => !guards.some((guard) => guard.from < match.to && match.from < guard.to),
  );

/** Those of `matches` that stand in a sentence with one of `others`, or at most `reach` sentences away. */
export const near = (
  matches: readonly Match[],
  others: readonly { readonly sentence: number }[],
  reach: number,
): readonly Match[] => {
  const sentences = new Set(others.map((other) => other.sentence));
  return matches.filter((match) => {
    for (let away = -reach; away <= reach; away++) {
      if (sentences.has(match.sentence + away)) return true;
    }
    return false;
  });
};

/** The whole sentence a match stands in, for hints that ask about a sentence. */
export const sentenceOf = (reading: Reading, sentence: number): { from: number; to: number } => {
  const [from, to] = reading.sentences[sentence] ?? [0, 0];
  return { from, to };
};
