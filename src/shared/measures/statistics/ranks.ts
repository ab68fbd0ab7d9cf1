export type Ranking = {
  /** The rank of each value, in the order given; equal values share the mean of their ranks. */
  readonly ranks: readonly number[];
  /** How many values share each rank that is shared by more than one. */
  readonly ties: readonly number[];
};

/** Ranks from 1 upwards in n·log n steps: `[10, 20, 20]` → `[1, 2.5, 2.5]`. */
export function rankWithTies(values: readonly number[]): Ranking {
  const order = Uint32Array.from(values, (_, index) => index).sort(
    (first, second) => (values[first] ?? 0) - (values[second] ?? 0),
  );
  const ranks = Array.from(values, () => 0);
  const ties: number[] = [];
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && values[order[end] ?? 0] === values[order[start] ?? 0]) end += 1;
    for (let at = start; at < end; at += 1) ranks[order[at] ?? 0] = (start + 1 + end) / 2;
    if (end - start > 1) ties.push(end - start);
    start = end;
  }
  return { ranks, ties };
}
