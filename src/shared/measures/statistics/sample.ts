/** The arithmetic mean; 0 for no values. */
export function mean(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return values.length === 0 ? 0 : total / values.length;
}

/** The unbiased variance (divisor n − 1), in two passes so that large values lose nothing; 0 below two values. */
export function variance(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const centre = mean(values);
  let squares = 0;
  for (const value of values) squares += (value - centre) ** 2;
  return squares / (values.length - 1);
}

/** A new array in rising order. */
export function sorted(values: readonly number[]): readonly number[] {
  return Array.from(Float64Array.from(values).sort());
}

/** Whether all values are the same, as far as rounding lets one tell. */
export function isConstant(values: readonly number[]): boolean {
  const first = values[0] ?? 0;
  const tolerance = Math.abs(first) * 1e-12;
  return values.every((value) => Math.abs(value - first) <= tolerance);
}
