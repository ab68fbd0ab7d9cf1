import type { Identifier } from '../identifier.ts';
import { digitsOf, findAll, type Finder } from './finder.ts';

/**
 * Sort codes, account numbers and IBANs. Six or eight digits alone may be a
 * date or an order, so the words before them must speak of an account, or the
 * two must stand side by side.
 */
export const findBankNumbers: Finder = (text) => {
  const ibans = findAll(text, iban, 'account', ({ text: found }) => isIban(found));
  const sortCodes = [
    ...findAll(
      text,
      /(?<![\p{N}_.,/-])\d{2}(?<gap>[- –])\d{2}\k<gap>\d{2}(?![\p{N}_.,/-]\d|\d)/gu,
      'sortcode',
      ({ before, after }) =>
        // With a letter behind it, it is the end of a National Insurance number.
        !/^\s?[a-d]\b(?!\/)/i.test(after) &&
        (speaksOfSortCode.test(before) || /^\D{1,20}\d{4} ?\d{4}(?!\d)/.test(after)),
    ),
    ...findAll(
      text,
      /(?:sort[ -]?code|\bs\/?c(?:ode)?\b)\D{0,12}?(?<it>\d{6})(?!\d)/giu,
      'sortcode',
    ),
  ];
  const accounts = findAll(
    text,
    /(?<![\p{L}\p{N}_.,£$€-])\d(?:[ -]?\d){6,9}(?![\p{L}\p{N}_-])/gu,
    'account',
    ({ text: found, before }) =>
      !/^\d{1,4}[- ]\d{1,2}[- ]\d{1,4}$/.test(found) && speaksOfAccount.test(before),
  ).filter((each) => !touches(each, sortCodes));
  const beside = findAll(
    text,
    /(?<!\p{N})\d{4} ?\d{4}(?!\p{N})/gu,
    'account',
    ({ before }) => /\d{2}[- –]?\d{2}[- –]?\d{2}\D{1,20}$/.test(before) && sortCodes.length > 0,
  );
  const rolls = findAll(text, roll, 'account', ({ text: found }) => digitsOf(found).length >= 6);
  return [...ibans, ...sortCodes, ...accounts, ...beside, ...rolls];
};

/** What building societies call an account. */
const roll = /\broll\s+(?:number|no)\b\.?\s*(?:is|was)?[\s:#]*(?<it>[a-z\d][a-z\d/-]{5,18})/giu;

const speaksOfSortCode = /(?:sort[ -]?code|\bs\/?c(?:ode)?\b)\D{0,20}$/i;
const speaksOfAccount =
  /\b(?:account|acct|a\/c|acc)\b\.?(?:\s*(?:number|no|num))?\.?(?:\s*(?:is|was|of|ending))?[\s:#]*$/i;

const iban =
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu;

/** ISO 13616: moved to the end and written as digits, the number leaves 1 when divided by 97. */
function isIban(text: string): boolean {
  const plain = text.replaceAll(' ', '');
  if (plain.length < 15 || plain.length > 34) return false;
  const moved = plain.slice(4) + plain.slice(0, 4);
  const digits = moved
    .split('')
    .map((sign) => parseInt(sign, 36).toString())
    .join('');
  return digits.split('').reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

const touches = (one: Identifier, others: readonly Identifier[]): boolean =>
  digitsOf(one.text).length < 7 || others.some(({ from, to }) => one.from < to && from < one.to);
