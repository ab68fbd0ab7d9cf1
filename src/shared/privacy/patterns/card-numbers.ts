import { digitsOf, findAll, type Finder } from './finder.ts';

/** Payment cards: the length and the first digits of a known scheme, and a check digit that is right (Luhn). */
export const findCardNumbers: Finder = (text) =>
  findAll(
    text,
    /(?<![\p{L}\p{N}_.,-])\d(?:[ .-]?\d){12,18}(?![\p{L}\p{N}_-])/gu,
    'card',
    ({ text: found }) => isCard(digitsOf(found)),
  );

function isCard(digits: string): boolean {
  return schemes.some((scheme) => scheme.test(digits)) && hasLuhnDigit(digits);
}

const schemes: readonly RegExp[] = [
  /^4(?:\d{12}|\d{15}|\d{18})$/,
  /^5[1-5]\d{14}$/,
  /^2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}$/,
  /^3[47]\d{13}$/,
  /^3(?:0[0-5]|[68]\d)\d{11}$/,
  /^35\d{14}$/,
  /^6(?:011|5\d\d|4[4-9]\d)\d{12}$/,
  /^(?:50|5[6-9]|6[0-37-9])\d{14}(?:\d\d\d?)?$/,
];

/** ISO/IEC 7812: every second digit from the right doubled, the sum of all digits a multiple of ten. */
export function hasLuhnDigit(digits: string): boolean {
  const sum = digits
    .split('')
    .reverse()
    .reduce((total, digit, place) => {
      const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}
