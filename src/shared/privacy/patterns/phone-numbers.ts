import { digitsOf, findAll, type Finder, type Match } from './finder.ts';

/**
 * Phone numbers: British ones with their 0 (or +44, 0044), others with + or 00
 * and the code of a country. Numbers that are said to be something else (an
 * order, a reference) are none.
 */
export const findPhoneNumbers: Finder = (text) => [
  ...findAll(text, candidate, 'phone', (match) => !isOtherNumber(match) && isPhone(match.text)),
  ...findAll(text, withoutZero, 'phone', ({ before }) => speaksOfPhone.test(before)),
];

/** A mobile number whose 0 was left out, behind a word that speaks of ringing or writing to it. */
const withoutZero = /(?<![\p{L}\p{N}_£$€#/@.,:+-])7(?:[ -]?\d){9}(?![\p{L}\p{N}_/@])/gu;
const speaksOfPhone =
  /\b(?:tel|telephone|phone|ph|mob|mobile|cell|call|called|ring|rang|text|texted|txt|sms|whatsapp)\b\.?(?:\s+(?:no|num|number|her|him|them|me|is|on|at))*[\s.:]*$/i;

/** Typed in a hurry, the first 0 may be the letter beside it. */
const candidate =
  /(?<![\p{L}\p{N}_£$€#/@.,:-])(?:\+|\(?\+?[0oO])\d?(?:[ \u00A0.()/-]{0,3}\d){8,15}(?![\p{L}\p{N}_/@]|[.,:-]\d)/gu;

function isPhone(written: string): boolean {
  const text = written.replace(/^(\(?)o/i, '$10');
  const national = text.replace(/^(\+44|0044)[ \u00A0]*\(0\)/, '$1');
  const digits = digitsOf(national);
  const abroad = text.startsWith('+') ? digits : digits.startsWith('00') ? digits.slice(2) : null;
  if (abroad !== null) {
    if (abroad.startsWith('44')) return isBritish(`0${abroad.slice(2)}`);
    return abroad.length >= 8 && abroad.length <= 15 && countryCodes.test(abroad);
  }
  return isBritish(digits);
}

/** The ranges of Ofcom's numbering plan: 01, 02, 03, 05, 07, 08, 09, with ten or eleven digits (0800 1111 with eight is a help line). */
const isBritish = (digits: string): boolean =>
  /^0(?:1\d{8,9}|2\d{9}|3\d{9}|5[56]\d{8}|7\d{9}|8\d{8,9}|9\d{9})$/.test(digits);

/** The codes of the ITU's list (E.164). */
const countryCodes =
  /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|2[1-689]\d|3[578]\d|42\d|5[09]\d|6[789]\d|8[0578]\d|9[679]\d)/;

const isOtherNumber = ({ before }: Match): boolean =>
  /(?:order|invoice|ref(?:erence)?|ticket|booking|case|serial|sku|barcode|tracking|imei|meter|policy|claim|tag|consignment|parcel|asset|batch|mpan|mprn)(?:\s+(?:no\.?|number|code|id))?\s*(?:is|was|:|#)?\s*(?:\d{1,2}\s)?$/i.test(
    before,
  );
