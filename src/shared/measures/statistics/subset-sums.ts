/**
 * How many choices of exactly `chosen` of the whole numbers `items` add up to
 * each sum: position s of the answer counts the choices with sum s.
 */
export function countSubsetSums(items: readonly number[], chosen: number): readonly number[] {
  const largest = items.reduce((sum, item) => sum + item, 0);
  const ways = Array.from({ length: chosen + 1 }, () => new Float64Array(largest + 1));
  const start = ways[0];
  if (start !== undefined) start[0] = 1;
  for (const item of items) {
    // From many chosen to few, so that each item is taken once.
    for (let taken = chosen; taken > 0; taken -= 1) addShifted(ways[taken], ways[taken - 1], item);
  }
  return [...(ways[chosen] ?? [])];
}

/** How many of all subsets of the whole numbers `items` add up to each sum. */
export function countSignSums(items: readonly number[]): readonly number[] {
  const largest = items.reduce((sum, item) => sum + item, 0);
  const ways = new Float64Array(largest + 1);
  ways[0] = 1;
  for (const item of items) addShifted(ways, ways, item);
  return [...ways];
}

/** Adds `from`, moved up by `shift`, to `to`; from the end, so that both may be the same array. */
function addShifted(to: Float64Array | undefined, from: Float64Array | undefined, shift: number) {
  if (to === undefined || from === undefined) return;
  for (let sum = to.length - 1; sum >= shift; sum -= 1) {
    to[sum] = (to[sum] ?? 0) + (from[sum - shift] ?? 0);
  }
}
