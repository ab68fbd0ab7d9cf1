export type Moves = { readonly up: number; readonly same: number; readonly down: number };

/** Finer differences than this are what is left of decimals in binary, and would break ties. */
const steps = 1e9;

/** After minus before, person by person; both lists name the same people in the same order. */
export const changesOf = (before: readonly number[], after: readonly number[]): readonly number[] =>
  before.map((value, index) => Math.round(((after[index] ?? value) - value) * steps) / steps);

/** How many went up, stayed and went down. */
export function countMoves(changes: readonly number[]): Moves {
  const up = changes.filter((change) => change > 0).length;
  const down = changes.filter((change) => change < 0).length;
  return { up, same: changes.length - up - down, down };
}
