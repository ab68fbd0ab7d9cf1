import type { SignState, Span } from '../coach.ts';
import type { Match } from './phrase-index.ts';
import type { Reading } from './read-text.ts';

/** What a rule found out about its sign. */
export type Finding = { readonly state: SignState; readonly spans: readonly Span[] };

export const notFound: Finding = { state: 'not', spans: [] };

type Place = { readonly from: number; readonly to: number };

/** The sign is there, at these places; without any it is not. */
export const found = (places: readonly Place[]): Finding => finding('found', places);

/** Only the start of the sign is there. */
export const thin = (places: readonly Place[]): Finding => finding('thin', places);

const finding = (state: SignState, places: readonly Place[]): Finding =>
  places.length === 0 ? notFound : { state, spans: merged(places) };

/** In the order of the text; places that overlap become one. */
function merged(places: readonly Place[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { from, to } of [...places].sort((a, b) => a.from - b.from)) {
    const last = spans.at(-1);
    if (last && from < last[1]) spans[spans.length - 1] = [last[0], Math.max(last[1], to)];
    else spans.push([from, to]);
  }
  return spans;
}

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
export const sentenceOf = (reading: Reading, sentence: number): Place => {
  const [from, to] = reading.sentences[sentence] ?? [0, 0];
  return { from, to };
};
