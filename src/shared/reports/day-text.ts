const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A day as documents print it: `2026-03-14` is `14 March 2026`; no day is an empty text. */
export function dayText(day: string | null): string {
  if (day === null) return '';
  const { date, month, year } = parts(day);
  return `${date} ${month} ${year}`;
}

/** For charts: `14 Mar`. */
export function shortDayText(day: string): string {
  const { date, month } = parts(day);
  return `${date} ${month.slice(0, 3)}`;
}

/** From the first to the last day without saying anything twice: `2 to 15 February 2026`. */
export function periodText(first: string | null, last: string | null): string {
  if (first === null || last === null || first === last) return dayText(first ?? last);
  const from = parts(first);
  const to = parts(last);
  if (from.year !== to.year) return `${dayText(first)} to ${dayText(last)}`;
  if (from.month !== to.month) return `${from.date} ${from.month} to ${dayText(last)}`;
  return `${from.date} to ${dayText(last)}`;
}

/** The day of a moment: `2026-03-14T14:02:00.000Z` is `2026-03-14`. */
export const dayOf = (instant: string): string => instant.slice(0, 10);

function parts(day: string) {
  const [year = '', month = '', date = ''] = day.split('-');
  return { year, month: months[Number(month) - 1] ?? month, date: String(Number(date)) };
}
