import type { Identifier, IdentifierType } from '../identifier.ts';
import { digitsOf } from '../patterns/finder.ts';
import type { Register } from './compile-register.ts';

/** The addresses and numbers of the register, however they are spaced: `RC 20931` is also `RC-20931`. */
export function findRegisterNumbers(text: string, { numbers }: Register): readonly Identifier[] {
  if (numbers.length === 0) return [];
  const plain = withoutGaps(text);
  return numbers
    .filter(({ value }) => plain.includes(withoutGaps(value).replace(/^0/, '')))
    .flatMap(({ code, value }) =>
      [...text.matchAll(patternOf(value))].map((match) => ({
        from: match.index,
        to: match.index + match[0].length,
        type: typeOf(value),
        text: match[0],
        code,
      })),
    );
}

/** Looking for a value in this is quick, and tells nearly always that it is not there. */
const withoutGaps = (text: string): string => text.replace(/[\s().-]/g, '').toLowerCase();

function typeOf(value: string): IdentifierType {
  if (value.includes('@')) return value.startsWith('@') ? 'handle' : 'email';
  if (/^(?:\+|0)[\d\s().-]+$/.test(value) && digitsOf(value).length >= 10) return 'phone';
  return /\d/.test(value) ? 'account' : 'name';
}

const patterns = new Map<string, RegExp>();

function patternOf(value: string): RegExp {
  const known = patterns.get(value);
  if (known) return known;
  const signs = value
    .replace(/[\s().-]/g, '')
    .split('')
    .map((sign) => escapeSign(sign));
  const spaced =
    typeOf(value) === 'email'
      ? value.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
      : signs.join('[\\s().-]{0,2}');
  // A British number is also written with +44 in the place of its 0.
  const abroad =
    typeOf(value) === 'phone' && signs[0] === '0'
      ? `|(?:\\+|00)44[\\s().-]{0,2}${signs.slice(1).join('[\\s().-]{0,2}')}`
      : '';
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${spaced}${abroad})(?![\\p{L}\\p{N}])`, 'giu');
  patterns.set(value, pattern);
  return pattern;
}

const escapeSign = (sign: string): string => sign.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
