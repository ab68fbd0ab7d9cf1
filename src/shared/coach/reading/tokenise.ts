import type { Span } from '../coach.ts';
import { foldWord, isPastForm } from './fold-word.ts';
import type { Token } from './token.ts';

const wordOrBreak = /[\p{L}\p{N}]+(?:['’.:/-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*%?|£|[,;:–—()]/gu;
const numberWords =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred)$/;

/** Cuts a text into the words of its sentences. */
export function tokenise(
  text: string,
  sentences: readonly Span[],
  quotations: readonly Span[],
): readonly Token[] {
  const tokens: Token[] = [];
  const factsOf = createVocabulary();
  const isQuoted = createInside(quotations);
  sentences.forEach(([from, to], sentence) => {
    let clause = 0;
    for (const { index, 0: piece } of text.slice(from, to).matchAll(wordOrBreak)) {
      if (/^[,;:–—()]$/.test(piece)) {
        clause++;
        continue;
      }
      const start = from + index;
      const quoted = isQuoted(start);
      for (const part of writtenOut(piece)) {
        const { stem, past, numeric } = factsOf(part.word);
        // Written out, as spreading the facts takes most of the time of a long text.
        tokens.push({
          word: part.word,
          stem,
          past,
          numeric,
          capital: part.capital,
          from: start + part.from,
          to: start + part.to,
          sentence,
          clause,
          quoted,
        });
      }
    }
  });
  return tokens;
}

type Part = Pick<Token, 'word' | 'from' | 'to' | 'capital'>;

type WordFacts = Pick<Token, 'stem' | 'past' | 'numeric'>;

const endings: readonly (readonly [RegExp, string])[] = [
  [/n't$/, 'not'],
  [/'ll$/, 'will'],
  [/'ve$/, 'have'],
  [/'re$/, 'are'],
  [/'m$/, 'am'],
  [/'d$/, "'d"],
  [/'s$/, "'s"],
];

function writtenOut(piece: string): readonly Part[] {
  const word = piece.toLowerCase().replaceAll('’', "'");
  if (word === 'cannot') return [part('can', 0, 3, piece), part('not', 3, 6, piece)];
  if (!word.includes("'")) return [part(word, 0, piece.length, piece)];
  for (const [ending, full] of endings) {
    const match = ending.exec(word);
    if (!match || match.index === 0) continue;
    const head = word.slice(0, match.index);
    return [
      part(head === 'wo' ? 'will' : head === 'ca' ? 'can' : head, 0, match.index, piece),
      part(full, match.index, word.length, piece),
    ];
  }
  return [part(word, 0, piece.length, piece)];
}

const part = (word: string, from: number, to: number, piece: string): Part => ({
  word,
  from,
  to,
  capital: /^\p{Lu}/u.test(piece),
});

/** What a word is by itself, found out once for each word of a text: most words come again. */
function createVocabulary(): (word: string) => WordFacts {
  const known = new Map<string, WordFacts>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const facts = {
      stem: foldWord(word),
      past: isPastForm(word),
      numeric: /^\d/.test(word) || numberWords.test(word),
    };
    known.set(word, facts);
    return facts;
  };
}

/** Asks whether a place lies in one of the spans; places must be asked in rising order. */
function createInside(spans: readonly Span[]): (place: number) => boolean {
  let next = 0;
  return (place) => {
    while (next < spans.length && (spans[next]?.[1] ?? 0) <= place) next++;
    const span = spans[next];
    return span !== undefined && place >= span[0];
  };
}
