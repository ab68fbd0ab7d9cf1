import type { Identifier } from '../identifier.ts';
import type { Register } from './compile-register.ts';

/** Dotted initials of a whole name: `O.A.` for Oluwaseun Adeyemi. Without dots two capitals may be anything. */
export function findMonograms(text: string, { names }: Register): readonly Identifier[] {
  return [
    ...text.matchAll(/(?<![\p{L}\p{N}.])(?:\p{Lu}\.[ ]?){1,3}\p{Lu}\.(?![\p{L}\p{N}])/gu),
  ].flatMap((match) => {
    const letters = match[0].replace(/[.\s]/g, '').toLowerCase();
    const name = names.find(({ monogram }) => monogram === letters);
    if (!name || everyday.has(letters)) return [];
    return [
      {
        from: match.index,
        to: match.index + match[0].length,
        type: 'name' as const,
        text: match[0],
        code: name.code,
      },
    ];
  });
}

/** `P.M.` and the like stay what they are. */
const everyday: ReadonlySet<string> = new Set([
  'am',
  'pm',
  'ad',
  'bc',
  'uk',
  'us',
  'eu',
  'ps',
  'id',
  'it',
  'tv',
  'dob',
]);
