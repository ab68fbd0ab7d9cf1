import type { Identifier, IdentifierType } from '../identifier.ts';

/** Finds the places of one kind of identifier. */
export type Finder = (text: string) => readonly Identifier[];

/** All matches of a pattern (with `g`) for which `accepts` holds; a group called `it` narrows the place. */
export function findAll(
  text: string,
  pattern: RegExp,
  type: IdentifierType,
  accepts: (match: Match) => boolean = () => true,
): readonly Identifier[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const words = match.groups?.['it'] ?? match[0];
    const from = match.index + match[0].lastIndexOf(words);
    const to = from + words.length;
    const before = text.slice(Math.max(0, from - 48), from);
    const place = { text: words, before, after: text.slice(to, to + 48) };
    return accepts(place) ? [{ from, to, type, text: words }] : [];
  });
}

/** The words of a match and a little of what stands around them. */
export type Match = { readonly text: string; readonly before: string; readonly after: string };

export const digitsOf = (text: string): string => text.replace(/\D/g, '');
