import type { Scale } from './chart-axis.ts';

/** Values that stand over each other, in rising order, and where. */
export type Stack = { readonly x: number; readonly values: readonly number[] };

/** Piles up values whose marks would touch; a pile stands where the mean of its values is. */
export function stackValues(
  values: readonly number[],
  scale: Scale,
  markWidth: number,
): readonly Stack[] {
  const stacks: { values: number[]; first: number }[] = [];
  for (const value of [...values].sort((one, other) => one - other)) {
    const x = scale.position(value);
    const last = stacks.at(-1);
    if (last && x - last.first < markWidth) last.values.push(value);
    else stacks.push({ values: [value], first: x });
  }
  return stacks.map(({ values: own }) => ({
    x: scale.position(own.reduce((sum, value) => sum + value / own.length, 0)),
    values: own,
  }));
}
