import type { Observation } from '../measure.ts';

/** The first and the last day of some observations; `null` where none says its day. */
export function daySpan(observations: readonly Observation[]): {
  readonly firstDay: string | null;
  readonly lastDay: string | null;
} {
  let firstDay: string | null = null;
  let lastDay: string | null = null;
  for (const { date } of observations) {
    if (date === null) continue;
    // Days stand in the order of their text.
    if (firstDay === null || date < firstDay) firstDay = date;
    if (lastDay === null || date > lastDay) lastDay = date;
  }
  return { firstDay, lastDay };
}
