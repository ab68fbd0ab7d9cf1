import { namedEntities } from '#shared/evidence/named-entities.ts';

/** The words of a page, without any of its marks: they are shown as text and never become markup again. */
export const wordsOfMarkup = (markup: string): string =>
  markup
    .replace(/<(style|script|head|title)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h[1-6])\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi,
      (whole, code: string) => character(code) ?? whole,
    )
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n');

function character(code: string): string | undefined {
  if (!code.startsWith('#')) return named.get(code.toLowerCase());
  const point = /^#x/i.test(code) ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1));
  return point > 31 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
    ? String.fromCodePoint(point)
    : undefined;
}

const named: ReadonlyMap<string, string> = new Map(Object.entries(namedEntities));
