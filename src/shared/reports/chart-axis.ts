/** The stretch of numbers an axis spans and how it maps them to the drawing. */
export type Scale = {
  readonly min: number;
  readonly max: number;
  readonly position: (value: number) => number;
};

/** A scale from `start` to `end` that holds every value, even those beyond the axis that was asked for. */
export function createScale(
  axis: { readonly min: number; readonly max: number },
  values: readonly number[],
  [start, end]: readonly [number, number],
): Scale {
  const min = values.reduce((least, value) => Math.min(least, value), axis.min);
  const highest = values.reduce((most, value) => Math.max(most, value), axis.max);
  const max = highest > min ? highest : min + 1;
  return {
    min,
    max,
    position: (value) => round(start + ((value - min) / (max - min)) * (end - start)),
  };
}

/** Round numbers within the scale, at most `limit` of them, 1, 2 or 5 times a power of ten apart. */
export function ticks({ min, max }: Scale, limit: number): readonly number[] {
  const rough = (max - min) / Math.max(1, limit - 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough * 0.999);
  if (step === undefined || !Number.isFinite(step) || step <= 0) return [min, max];
  const first = Math.ceil(min / step - 1e-9);
  const last = Math.floor(max / step + 1e-9);
  const count = Math.min(last - first + 1, limit + 1);
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** A number as a tick prints it: real minus sign, thousands apart, no more decimals than it has. */
export const tickNumber = (value: number): string =>
  new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 6 })
    .format(value === 0 ? 0 : value)
    .replace('-', '−');

/** The number with its unit: the per cent sign at every tick, a longer unit only at the last. */
export const tickText = (value: number, unit: string, last: boolean): string =>
  unit === '' || (unit !== '%' && !last) ? tickNumber(value) : `${tickNumber(value)} ${unit}`;

/** Drawings are kept to a tenth of a pixel: small files, and the same on every machine. */
export const round = (value: number): number => Math.round(value * 10) / 10;
