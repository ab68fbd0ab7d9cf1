import type { RegisterLine } from '../identifier.ts';
import { fold, foldings } from './fold.ts';
import { compileNearNames, type NearNames } from './near-names.ts';
import { everydayNames, particles, tradingWords, titles } from './name-words.ts';

/** A part of a name as it is looked for: one word, or the pieces of one (`lloyd` `williams`). */
export type NamePart = {
  /** The folded words it is made of, in order. */
  readonly words: readonly string[];
  /** Which name of the register it belongs to, and which part of that name it is. */
  readonly name: number;
  readonly part: number;
};

export type RegisterName = {
  readonly code: string;
  /** The first letters of its parts, pieces of double names included. */
  readonly initials: readonly string[];
  /** One first letter for each part: `O.A.`. */
  readonly monogram: string;
  /** The register gives only this one word. */
  readonly single: boolean;
};

/** A register made ready for searching: by the first word of every part. */
export type Register = {
  readonly names: readonly RegisterName[];
  readonly partsByWord: ReadonlyMap<string, readonly NamePart[]>;
  readonly near: NearNames;
  readonly numbers: readonly { readonly code: string; readonly value: string }[];
};

/** Makes a register ready once, for many texts. */
export function compileRegister(lines: readonly RegisterLine[]): Register {
  const names: RegisterName[] = [];
  const partsByWord = new Map<string, NamePart[]>();
  const add = (words: readonly string[], part: number) => {
    const [first] = words;
    if (first === undefined) return;
    const parts = partsByWord.get(first) ?? [];
    partsByWord.set(first, [...parts, { words, name: names.length, part }]);
  };
  for (const { code, names: given } of lines) {
    for (const name of given) {
      const parts = partsOf(name);
      if (parts.length === 0) continue;
      parts.forEach((part, index) => {
        for (const words of spellings(part)) add(words, index);
      });
      names.push(registerName(code, parts));
    }
  }
  const whole = [...partsByWord].flatMap(([word, parts]) =>
    parts.some(({ words }) => words.length === 1) && !everydayNames.has(word) ? [word] : [],
  );
  return { names, partsByWord, near: compileNearNames(whole), numbers: numbersOf(lines) };
}

/** The parts of a name that tell somebody apart: no titles, no `Ltd`, no `and`. */
const partsOf = (name: string): readonly string[] =>
  name
    .split(/[\s,&_]+/u)
    .filter((part) => /\p{L}/u.test(part) && fold(part).length > 1)
    .filter((part) => !titles.has(fold(part).replace(/\.$/, '')))
    .filter((part) => !tradingWords.has(fold(part).replace(/\.$/, '')));

/** `O’Brien` is `o brien` and `obrien`; it and `Lloyd-Williams` are also each of their longer pieces. */
function spellings(part: string): readonly (readonly string[])[] {
  const pieces = part.split(/[^\p{L}\p{M}]+/u).filter((piece) => piece !== '');
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) {
    return [...foldings(only).map((word) => [word]), ...camelPieces(only)];
  }
  const long = pieces.filter((piece) => piece.length > 3 && !particles.has(fold(piece)));
  return [
    pieces.map(fold),
    [pieces.map(fold).join('')],
    ...long.flatMap((piece) => foldings(piece).map((word) => [word])),
  ];
}

/** `MacDonald` is also written `Mac Donald`. */
function camelPieces(word: string): readonly (readonly string[])[] {
  const pieces = word.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  return pieces.length > 1 ? [pieces.map(fold)] : [];
}

function registerName(code: string, parts: readonly string[]): RegisterName {
  const pieces = parts.flatMap((part) => part.split(/[^\p{L}\p{M}]+/u));
  const firstLetters = (words: readonly string[]) =>
    words.flatMap((word) => (word === '' ? [] : [fold(word).charAt(0)]));
  return {
    code,
    initials: firstLetters(pieces),
    monogram: firstLetters(parts).join(''),
    single: parts.length === 1,
  };
}

const numbersOf = (lines: readonly RegisterLine[]) =>
  lines.flatMap(({ code, other }) =>
    other
      .map((value) => ({ code, value: value.trim() }))
      .filter(({ value }) => value.replace(/[^\p{L}\p{N}]/gu, '').length >= 4),
  );
