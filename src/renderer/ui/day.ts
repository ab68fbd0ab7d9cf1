const long = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const short = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long' });
const local = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });
const localWithYear = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** A moment by the clock of this machine: `14 March 2026, 18:02`. */
export const dayAndTime = (instant: string): string => {
  const then = new Date(instant);
  return `${localWithYear.format(then)}, ${clock.format(then)}`;
};

/** `2026-03-14` as `Saturday 14 March 2026`. */
export const longDay = (day: string): string =>
  long.format(new Date(`${day}T00:00:00Z`)).replace(',', '');

/** `2026-03-14` as `14 March 2026`. */
export const shortDay = (day: string): string => short.format(new Date(`${day}T00:00:00Z`));

/** Today by the clock of this machine: `2026-03-14`. */
export function today(now: Date = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** How long ago in words that stay true: `14:02` today, `Saturday 14:02` this week, then `2 February`. */
export function recently(instant: string, now: Date = new Date()): string {
  const then = new Date(instant);
  const days = (now.getTime() - then.getTime()) / 86_400_000;
  if (today(then) === today(now)) return clock.format(then);
  if (days >= 0 && days < 6) return `${weekday.format(then)} ${clock.format(then)}`;
  return then.getFullYear() === now.getFullYear() ? local.format(then) : localWithYear.format(then);
}
