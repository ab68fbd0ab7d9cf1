import { readDay as readFullDay } from '#shared/measures/read-day.ts';

/**
 * Reads a day the way people type one: `14 March 2026`, `14/3/26`, `2026-03-14`,
 * and shorter `14 March`, `14/3`, `today`, `yesterday`. A day without a year is
 * the latest one that is not after `today`. `null` when it is no day.
 */
export function readDay(text: string, today: string): string | null {
  const typed = text.trim().toLocaleLowerCase('en-GB');
  if (typed === 'today') return today;
  if (typed === 'yesterday') return dayBefore(today);
  const short = /^(\d{1,2})(?:st|nd|rd|th)?([ ./-])([a-z]{3,}|\d{1,2})$/.exec(typed);
  if (!short) return fullDay(typed);
  const [, day, separator, month] = short;
  const year = Number(today.slice(0, 4));
  const inYear = (of: number) => fullDay([day, month, of].join(separator));
  const thisYear = inYear(year);
  return thisYear !== null && thisYear > today ? inYear(year - 1) : thisYear;
}

function fullDay(text: string): string | null {
  const reading = readFullDay(text);
  return reading.ok ? reading.value : null;
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
