import { editTexts, type Edit } from './edit-texts.ts';
import { findIdentifiers } from './find-identifiers.ts';
import { leftOutMark, type Identifier } from './identifier.ts';
import type { Register } from './names/compile-register.ts';
import { titles } from './names/name-words.ts';

/** Whether an identifier may stay where it is, because the candidate said so and why. */
export type MayStay = (text: string, found: Identifier) => boolean;

/** A record without what gives people away: the code of the register stands in its place, or what kind of thing was left out. */
export const replaceIdentifiers = <Value>(
  value: Value,
  register: Register,
  mayStay: MayStay = () => false,
): Value =>
  editTexts(value, ({ text }) =>
    findIdentifiers(text, register)
      .filter((found) => !mayStay(text, found))
      .map((found) => replacement(text, found)),
  );

/** The code of the register, with the title before a name: `Mrs O’Brien’s` is `Customer B’s`. */
export function replacement(text: string, found: Identifier): Edit {
  const by = found.type === 'name' && found.code ? found.code : leftOutMark(found.type);
  return { from: found.from - titleLength(text, found), to: found.to, by };
}

function titleLength(text: string, { type, from }: Identifier): number {
  if (type !== 'name') return 0;
  const title = /(\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, from - 16), from));
  return title && titles.has((title[1] ?? '').toLowerCase()) ? title[0].length : 0;
}
