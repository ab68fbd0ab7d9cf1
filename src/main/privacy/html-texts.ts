import { namedEntities } from '#shared/evidence/named-entities.ts';
import type { FileText } from './file-text.ts';

/**
 * The words of a web page: marks become blanks of the same length, so that a
 * place in the words is a place in the file. Descriptions of pictures, titles
 * and other attributes stay; styles, scripts and built-in pictures do not.
 */
export const htmlTexts = (html: string): readonly FileText[] => [
  {
    where: '',
    text: html
      .replace(/<(style|script)\b[\s\S]*?<\/\1\s*>/gi, blank)
      .replace(/data:[\w/+.-]+;base64,[\w+/=\s]+/g, blank)
      .replace(/<!--|-->/g, blank)
      .replace(/<\/?[a-z!?][^>]*>/gi, attributesOnly)
      .replace(/&(?:[a-z]+|#\d+|#x[\da-f]+);/gi, entity),
  },
];

const blank = (words: string): string => words.replace(/[^\n]/g, ' ');

/** Keeps what a reader or a program may show of a tag. */
function attributesOnly(tag: string): string {
  const kept = blank(tag).split('');
  for (const match of tag.matchAll(
    /\b(?:alt|title|content|aria-label|value|placeholder)\s*=\s*("[^"]*"|'[^']*')/gi,
  )) {
    const words = (match[1] ?? '').slice(1, -1);
    const from = match.index + match[0].length - words.length - 1;
    for (let at = 0; at < words.length; at += 1) kept[from + at] = words.charAt(at);
  }
  return kept.join('');
}

function entity(words: string): string {
  const name = words.slice(1, -1);
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  const sign = name.startsWith('#')
    ? String.fromCodePoint(Math.min(code || 32, 0x10ffff))
    : namedEntities[name.toLowerCase()];
  return (sign ?? ' ').padEnd(words.length, ' ');
}
