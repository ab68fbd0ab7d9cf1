import { quote, read, unread, type Reading } from './reading.ts';

const plain = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i;
/** `1,250` alone: one thousand to some, one and a quarter to others. */
const ambiguous = /^[+-]?[1-9]\d{0,2},\d{3}$/;
const thousandsInCommas = /^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;
const thousandsInPoints = /^[+-]?[1-9]\d{0,2}(?:(\.\d{3})+,\d+|(\.\d{3}){2,})$/;
const thousandsInSpaces = /^[+-]?[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/;
const decimalComma = /^[+-]?\d*,\d+$/;

/**
 * The number somebody typed or pasted: `3.5`, `3,5`, `−2`, `55 %`, `£1,250`,
 * `1.250,75`. What could be read in two ways is not guessed.
 */
export function readNumber(text: string): Reading<number> {
  if (plain.test(text)) return inRange(text, text);
  const tidy = text
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[−–]/g, '-')
    .trim();
  if (tidy === '') return unread('There is no number. Write one, such as 3.5.');
  const bare = tidy
    .replace(/ ?%$/, '')
    .replace(/^([+-]?) ?[£$€] ?/, '$1')
    .replace(/ ?[£$€]$/, '');
  const isMoney = /[£$€]/.test(tidy);
  if (ambiguous.test(bare) && !isMoney) {
    const [point, whole] = [bare.replace(',', '.'), bare.replace(',', '')];
    return unread(`${quote(text.trim())} can be read in two ways. Write ${whole} or ${point}.`);
  }
  return inRange(inPlainDigits(bare), text);
}

function inRange(digits: string, text: string): Reading<number> {
  const value = Number(digits);
  if (!plain.test(digits) || !Number.isFinite(value)) {
    return unread(`${quote(text.trim())} is not a number. Write it in digits, such as 3.5.`);
  }
  // Minus nothing is nothing.
  return read(value === 0 ? 0 : value);
}

function inPlainDigits(text: string): string {
  if (thousandsInCommas.test(text)) return text.replaceAll(',', '');
  if (thousandsInPoints.test(text)) return text.replaceAll('.', '').replace(',', '.');
  if (thousandsInSpaces.test(text)) return text.replaceAll(' ', '').replace(',', '.');
  return decimalComma.test(text) ? text.replace(',', '.') : text;
}
