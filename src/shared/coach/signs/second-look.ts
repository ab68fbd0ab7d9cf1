import { found, thin, type Finding } from '../reading/evidence.ts';
import type { Reading } from '../reading/read-text.ts';

const daysOfGap = 14;

/** D15: an earlier account looked at again at least two weeks later. Thin where the time between is not told. */
export function secondLook(reading: Reading): Finding {
  const again = reading.told('reread');
  if (again.length === 0) return found([]);
  const longAgo = reading.told('long-gap').length > 0 || widestGap(reading) >= daysOfGap;
  return longAgo ? found(again) : thin(again);
}

/** Days between the earliest and the latest date with a day and a month; a year is not needed, 31-day months are near enough. */
function widestGap(reading: Reading): number {
  const days = reading.tokens.flatMap((token, place) => {
    const month = months.indexOf(token.word);
    const day = Number(reading.tokens[place - 1]?.word ?? reading.tokens[place + 1]?.word);
    return month === -1 || !Number.isInteger(day) ? [] : [month * 31 + day];
  });
  return days.length === 0 ? 0 : Math.max(...days) - Math.min(...days);
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
