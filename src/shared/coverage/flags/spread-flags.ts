import type { ShownClaim } from '../claim-source.ts';
import type { FlagRule } from './flag-rule.ts';

/** One entry or item alone shows it: an assessor looks for a second occasion. */
export const oneItemFlag: FlagRule = ({ counting }) =>
  areOfOneItem(counting)
    ? {
        flag: 'one-item',
        text: 'Only one item shows this. A second one, from another occasion, makes it reliable.',
      }
    : null;

/** Several items, all of one day: they show one good day, not a habit. */
export const oneDayFlag: FlagRule = ({ counting }) => {
  return counting.length > 1 && !areOfOneItem(counting) && daysOf(counting).size === 1
    ? {
        flag: 'one-day',
        text: 'Everything that shows this is of one day. Add something from another day.',
      }
    : null;
};

/** Nothing that shows it is younger than the window set in Settings; without a window nothing is too old. */
export const tooOldFlag: FlagRule = ({ counting, today, currentMonths: months }) => {
  if (!months) return null;
  const newest = [...daysOf(counting)].sort().at(-1);
  if (!newest || newest >= monthsBefore(today, months)) return null;
  return {
    flag: 'too-old',
    text: `The newest item is more than ${months} months old. Add something more recent, or say why it still holds.`,
  };
};

/** The same day so many months earlier; the last day of a shorter month. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

/** Whether all claims are of one and the same entry or item. */
const areOfOneItem = ([first, ...others]: readonly ShownClaim[]): boolean =>
  first !== undefined &&
  others.every(({ claim }) => claim.id === first.claim.id && claim.source === first.claim.source);

function daysOf(claims: readonly ShownClaim[]): ReadonlySet<string> {
  const days = new Set<string>();
  for (const { claim } of claims) if (claim.day !== null) days.add(claim.day);
  return days;
}
