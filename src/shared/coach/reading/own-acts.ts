import actions from '../words/actions.json' with { type: 'json' };
import { foldWord } from './fold-word.ts';
import { oncePerReading } from './once-per-reading.ts';
import type { Match } from './phrase-index.ts';
import type { Token } from './token.ts';

const states: ReadonlySet<string> = new Set(actions['state-verb'].map(foldWord));
const skipped: ReadonlySet<string> = new Set([
  'then',
  'also',
  'just',
  'first',
  'only',
  'always',
  'have',
  'had',
  "'d",
  'never',
  'even',
  'later',
  'at',
  'once',
  'again',
  'therefore',
  'still',
  'both',
  'all',
  'myself',
  'soon',
  'finally',
  'quickly',
  'and',
]);

/** An act of one's own: `I asked`, `I then took`, `asked … and wrote` behind it. */
export type OwnAct = { readonly from: number; readonly to: number; readonly sentence: number };

/**
 * What the writer did: `I` and a verb in the past that names an act, and the acts joined to it in the same sentence
 * while no other subject comes between. Feeling and thinking are none; nor is what was done *to* the writer.
 */
export const findOwnActs = oncePerReading((reading): readonly OwnAct[] => {
  const acts: OwnAct[] = [];
  for (let sentence = 0; sentence < reading.sentences.length; sentence++) {
    acts.push(...actsIn(reading.wordsOf(sentence), sentence));
  }
  const said = reading
    .told('own-part')
    .map(({ from, to, sentence }: Match) => ({ from, to, sentence }));
  return [...acts, ...said.filter((act) => !acts.some((other) => overlaps(act, other)))].sort(
    (a, b) => a.from - b.from,
  );
});

function actsIn(words: readonly Token[], sentence: number): readonly OwnAct[] {
  const acts: OwnAct[] = [];
  let own = false;
  words.forEach((token, place) => {
    if (token.quoted) return;
    if (token.word === 'i') {
      const verb = verbAfter(words, place);
      own = verb !== null;
      if (verb && isAct(verb)) acts.push({ from: token.from, to: verb.to, sentence });
    } else if (isOtherSubject(words, place)) {
      own = false;
    } else if (own && token.past && joinsOn(words, place) && isAct(token)) {
      acts.push({ from: token.from, to: token.to, sentence });
    }
  });
  return acts;
}

/** `it` and `that` may also be what was acted on: they count only before a verb. */
function isOtherSubject(words: readonly Token[], place: number): boolean {
  const [token, next] = [words[place], words[place + 1]];
  if (!token) return false;
  if (personSubjects.has(token.word)) return true;
  const isVerb = next?.clause === token.clause && (next.past || auxiliaries.has(next.word));
  return thingSubjects.has(token.word) && isVerb;
}

const personSubjects = new Set(['he', 'she', 'they', 'we', 'there', 'you']);
const thingSubjects = new Set(['it', 'that', 'which', 'who']);
const auxiliaries = new Set([
  'is',
  'was',
  'were',
  'are',
  'had',
  'has',
  'have',
  'did',
  'would',
  'could',
  'will',
  'can',
]);

function verbAfter(words: readonly Token[], subject: number): Token | null {
  for (const token of words.slice(subject + 1, subject + 5)) {
    if (token.word === 'not') return null;
    if (token.past) return token;
    if (!skipped.has(token.word) && !token.word.endsWith('ly')) return null;
  }
  return null;
}

/** `I smiled, took the coat and asked`: after a comma or `and`, `then`, `or`. */
function joinsOn(words: readonly Token[], place: number): boolean {
  const [before, token] = [words[place - 1], words[place]];
  if (!before || !token) return false;
  return /^(?:and|then|or|also|but)$/.test(before.word) || before.clause !== token.clause;
}

const isAct = (verb: Token): boolean => !states.has(verb.stem);

const overlaps = (a: OwnAct, b: OwnAct): boolean => a.from < b.to && b.from < a.to;
