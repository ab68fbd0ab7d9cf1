import type { Register } from './compile-register.ts';
import type { Word } from './fold.ts';
import type { NameRun, PartHit } from './name-run.ts';
import { tradingWords } from './name-words.ts';

/** Parts of one name that stand together, whatever their order, with the initials and the `& Sons` around them. */
export function joinRuns(
  text: string,
  words: readonly Word[],
  hits: readonly PartHit[],
  register: Register,
): readonly NameRun[] {
  const byName = new Map<string, PartHit[]>();
  for (const hit of hits) {
    // Two names of one person count as one: `Maggie O’Brien`.
    const key = register.names[hit.name]?.code ?? '';
    byName.set(key, [...(byName.get(key) ?? []), hit]);
  }
  return [...byName.values()].flatMap((own) => runsOf(text, words, longestHits(own), register));
}

/** Of hits that begin at the same word, or lie in each other, only the longest counts. */
function longestHits(hits: readonly PartHit[]): readonly PartHit[] {
  const inOrder = [...hits].sort((a, b) => a.first - b.first || b.last - a.last);
  return inOrder.filter(
    (hit, index) =>
      !inOrder.some(
        (other, place) =>
          place !== index &&
          other.first <= hit.first &&
          other.last >= hit.last &&
          (other.last - other.first > hit.last - hit.first || place < index),
      ),
  );
}

function runsOf(
  text: string,
  words: readonly Word[],
  hits: readonly PartHit[],
  register: Register,
): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (const hit of hits) {
    const before = runs.at(-1);
    const sameAgain = before?.name === hit.name && before.part === hit.part;
    const joined = before && !sameAgain && gapAllows(between(text, words, before.last, hit.first));
    if (before && joined)
      runs[runs.length - 1] = { ...before, last: hit.last, parts: before.parts + 1 };
    else runs.push({ ...hit, parts: 1, initials: 0, endsWithInitial: false });
  }
  return runs.map((run) => withTrade(text, words, withInitials(text, words, run, register)));
}

/** What may stand between the parts of one name. */
const gapAllows = (gap: string): boolean => /^(?:[\s_]{1,2}|,\s?|\.\s?|-|\s?&\s?)$/u.test(gap);

function withInitials(
  text: string,
  words: readonly Word[],
  run: NameRun,
  register: Register,
): NameRun {
  const name = register.names[run.name];
  if (!name || name.single) return run;
  const isInitial = (index: number) => {
    const word = words[index];
    return word?.capital && word.folded.length === 1 && name.initials.includes(word.folded);
  };
  let { first, last } = run;
  while (isInitial(first - 1) && /^\.?[\s-]?$/u.test(between(text, words, first - 1, first))) {
    first -= 1;
  }
  while (isInitial(last + 1) && /^(?:,?\s|\.?-?)$/u.test(between(text, words, last, last + 1))) {
    last += 1;
  }
  const initials = run.first - first + (last - run.last);
  return { ...run, first, last, initials, endsWithInitial: last > run.last };
}

/** `Harrington` goes on with `& Sons Ltd`. */
function withTrade(text: string, words: readonly Word[], run: NameRun): NameRun {
  let { last } = run;
  let reached = last;
  for (let next = last + 1; next < words.length && next <= last + 4; next += 1) {
    const word = words[next];
    if (!word || !/^(?:\s|\s?&\s?)$/u.test(between(text, words, next - 1, next))) break;
    if (!tradingWords.has(word.folded)) break;
    if (word.capital) reached = next;
  }
  last = reached;
  return { ...run, last };
}

const between = (text: string, words: readonly Word[], left: number, right: number): string =>
  text.slice(words[left]?.to ?? 0, words[right]?.from ?? 0);
