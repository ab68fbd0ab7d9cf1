import { findAll, type Finder } from './finder.ts';

const months =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const numeric = '\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}';
const spelled = `\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?\\s+${months}\\.?,?\\s+\\d{4}|${months}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}`;

/**
 * Dates of birth: a date behind the words that say so, or a whole date so long
 * ago that it is no day of a working journal.
 */
export const findBirthDates: Finder = (text) => [
  ...findAll(text, told, 'dob'),
  ...findAll(text, fullDate, 'dob', ({ text: found, before }) => {
    if (foundedOn.test(before)) return false;
    const year = Number(/\d{4}/.exec(found)?.[0]);
    return year >= 1900 && year <= newestBirthYear;
  }),
];

/** Firms and houses have old dates too. */
const foundedOn =
  /\b(?:founded|opened|built|established|started|published|began|since|dated|signed)\b[^.!?]*$/i;

/** Nobody younger is likely to be a customer, and no journal is as old. */
const newestBirthYear = 2010;

const told = new RegExp(
  `(?:\\bdate\\s+of\\s+birth|\\bd[./]?\\s?o[./]?\\s?b\\b\\.?|\\bborn|\\bbirth\\s?(?:date|day))(?:\\W{0,3}(?:is|was|were|of|in|on|the|:))*\\W{0,3}(?<it>${numeric}|${spelled}|${months}\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?\\s+${months}|(?:19|20)\\d{2})(?![\\p{L}\\p{N}])`,
  'giu',
);
const fullDate = new RegExp(
  `(?<![\\p{L}\\p{N}./-])(?:${numeric}|${spelled})(?![\\p{L}\\p{N}/-])`,
  'giu',
);
