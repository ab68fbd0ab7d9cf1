/** −1 down, 1 up, 0 not at all. */
export type Direction = -1 | 0 | 1;

/** Which way a difference goes, as far as its print shows: what is printed as `0` went nowhere. */
export function directionOf(difference: number, printed: string): Direction {
  if (printed === '0') return 0;
  return difference < 0 ? -1 : 1;
}

/** Chooses the words for a direction: down, the same, up. */
export const wordsFor = (
  direction: Direction,
  [down, same, up]: readonly [string, string, string],
): string => (direction === 0 ? same : direction < 0 ? down : up);
