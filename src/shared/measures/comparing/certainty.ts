import type { Interval } from '../comparison.ts';

/** How a difference and its interval are printed in one measure. */
export type DifferencePrint = {
  /** `The difference is +27 points`. */
  readonly said: string;
  /** Prints one end of the interval: `−1`, `+50`. */
  readonly end: (value: number) => string;
  /** Where no change lies: 0 for differences, 1 for ratios. */
  readonly noChange: number;
  /** Said after the ends: ` times`. */
  readonly unit?: string;
};

/** No change this close to an end of the interval, as a share of its width, is *just* possible. */
const justWithin = 0.1;

/**
 * Says how sure a difference is, from its interval alone: `The difference is +27
 * points; between −1 and +50 would fit these numbers, so no change is still just
 * possible.`
 */
export function certaintySentence(interval: Interval, print: DifferencePrint): string {
  const { low, high } = interval;
  if (low === null && high === null) {
    return `${print.said}; how sure that is cannot be worked out from these numbers.`;
  }
  return `${print.said}; ${fittingText(interval, print)} would fit these numbers, ${conclusion(interval, print)}.`;
}

function fittingText({ low, high }: Interval, { end, unit = '' }: DifferencePrint): string {
  if (low === null) return `anything up to ${end(high ?? 0)}${unit}`;
  if (high === null) return `anything from ${end(low)}${unit} upwards`;
  return `between ${end(low)} and ${end(high)}${unit}`;
}

function conclusion({ low, high }: Interval, { noChange }: DifferencePrint): string {
  const below = noChange - (low ?? Number.NEGATIVE_INFINITY);
  const above = (high ?? Number.POSITIVE_INFINITY) - noChange;
  if (below < 0 || above < 0) return 'and no change would not';
  const isNearEnd = Math.min(below, above) < justWithin * (below + above);
  return isNearEnd ? 'so no change is still just possible' : 'so no change is quite possible too';
}
