import { quote, read, unread, type Reading } from './reading.ts';

const isoDay = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
const dayMonthYear = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/;
const dayNameYear = /^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]+),? (\d{4}|\d{2})$/i;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day somebody typed or pasted, as `2026-03-14`. Days come before months, as
 * in Britain: `14/03/2026`, `14.3.26`, `14 March 2026`, `2026-03-14`.
 */
export function readDay(text: string): Reading<string> {
  const iso = isoDay.exec(text.trim());
  if (iso !== null) return realDay(text, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const tidy = text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  if (tidy === '') return unread('There is no day. Write one, such as 14/03/2026.');
  const named = dayNameYear.exec(tidy);
  if (named !== null) {
    const month = months.indexOf((named[2] ?? '').slice(0, 3).toLowerCase()) + 1;
    return realDay(tidy, fullYear(named[3] ?? ''), month, Number(named[1]));
  }
  const numbers = dayMonthYear.exec(tidy);
  if (numbers === null) return notADay(tidy);
  const [day, month, year] = [Number(numbers[1]), Number(numbers[2]), fullYear(numbers[3] ?? '')];
  if (month > 12 && day <= 12) {
    return unread(
      `${quote(tidy)} looks like month/day/year. Write the day first: ${month}/${day}/${year}.`,
    );
  }
  return realDay(tidy, year, month, day);
}

function realDay(text: string, year: number, month: number, day: number): Reading<string> {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!isReal || year < 1900 || year > 2199) return notADay(text.trim());
  return read(`${year}-${twoDigits(month)}-${twoDigits(day)}`);
}

const twoDigits = (part: number): string => String(part).padStart(2, '0');

const fullYear = (digits: string): number => Number(digits) + (digits.length === 2 ? 2000 : 0);

const notADay = (text: string): Reading<never> =>
  unread(`${quote(text)} is not a day. Write it as day/month/year, such as 14/03/2026.`);
