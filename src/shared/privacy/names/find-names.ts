import type { Identifier } from '../identifier.ts';
import { isName } from './accept-name.ts';
import type { NamePart, Register } from './compile-register.ts';
import { fold, wordsOf, type Word } from './fold.ts';
import { joinRuns } from './join-runs.ts';
import type { NameRun, PartHit } from './name-run.ts';
import { findMonograms } from './find-monograms.ts';

/**
 * The names of the register, in any order of their parts, with or without
 * accents, hyphens and apostrophes, with initials, in the plural or with `’s`,
 * long ones also with a typing error.
 * A name that is also an everyday word counts only where it is used as a name.
 */
export function findNames(
  text: string,
  register: Register,
  fileName: boolean,
): readonly Identifier[] {
  const folded = fold(text);
  // Most texts hold no name at all, and this finds out without looking at each word.
  if (
    ![...register.partsByWord.keys()].some((word) => folded.includes(word)) &&
    !register.near.mayStandIn(folded)
  ) {
    return findMonograms(text, register);
  }
  const words = wordsOf(text, fileName);
  const hits = words.flatMap((_, index) => hitsAt(text, words, index, register));
  if (hits.length === 0) return findMonograms(text, register);
  const runs = joinRuns(text, words, hits, register)
    .filter((run) => isName(run, { text, words, fileName }))
    .sort((a, b) => lengthOf(b) - lengthOf(a));
  const found: NameRun[] = [];
  for (const run of runs) {
    if (!found.some((other) => run.first <= other.last && other.first <= run.last)) found.push(run);
  }
  return [
    ...found.map((run) => toIdentifier(text, words, run, register)),
    ...findMonograms(text, register),
  ];
}

/** Every part of a name that begins at a word, spelled with whatever stands between its pieces. */
function hitsAt(
  text: string,
  words: readonly Word[],
  index: number,
  { partsByWord, near }: Register,
): readonly PartHit[] {
  const word = words[index];
  if (!word) return [];
  const forms = [
    { folded: word.folded, plural: false },
    ...singulars(word.folded).map((folded) => ({ folded, plural: true })),
  ].filter(({ folded }) => partsByWord.has(folded));
  if (forms.length === 0) {
    if (!word.capital) return [];
    return near
      .meantBy(word.folded)
      .flatMap((meant) => (partsByWord.get(meant) ?? []).filter(({ words }) => words.length === 1))
      .map(({ name, part }) => ({ first: index, last: index, name, part, plural: false }));
  }
  return forms.flatMap(({ folded, plural }) =>
    (partsByWord.get(folded) ?? []).flatMap((part) => {
      const hit = hitOf(text, words, index, part, plural);
      return hit ? [hit] : [];
    }),
  );
}

function hitOf(
  text: string,
  words: readonly Word[],
  index: number,
  part: NamePart,
  plural: boolean,
): PartHit | null {
  const last = index + part.words.length - 1;
  if (plural && part.words.length > 1) return null;
  let lastPlural = plural;
  for (let place = index + 1; place <= last; place += 1) {
    const [before, word] = [words[place - 1], words[place]];
    const wanted = part.words[place - index];
    if (!before || !word || wanted === undefined) return null;
    if (!/^[-'’‘`‐‑–\s.]?$/u.test(text.slice(before.to, word.from))) return null;
    if (word.folded === wanted) continue;
    if (place < last || !singulars(word.folded).includes(wanted)) return null;
    lastPlural = true;
  }
  return { first: index, last, name: part.name, part: part.part, plural: lastPlural };
}

/** `briens` may be the family of `brien`. */
const singulars = (folded: string): readonly string[] => [
  ...(folded.endsWith('s') && folded.length > 4 ? [folded.slice(0, -1)] : []),
  ...(folded.endsWith('es') && folded.length > 4 ? [folded.slice(0, -2)] : []),
];

function toIdentifier(
  text: string,
  words: readonly Word[],
  run: NameRun,
  register: Register,
): Identifier {
  const from = words[run.first]?.from ?? 0;
  const end = words[run.last]?.to ?? from;
  // The dot of an initial belongs to it: `Carter, R.`
  const to = run.endsWithInitial && text.charAt(end) === '.' ? end + 1 : end;
  const code = register.names[run.name]?.code;
  return {
    from,
    to,
    type: 'name',
    text: text.slice(from, to),
    ...(code === undefined ? {} : { code }),
  };
}

const lengthOf = ({ first, last }: NameRun): number => last - first;
