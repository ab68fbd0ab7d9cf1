import type { Measure } from './measure.ts';

/** Beyond this no value of working life lies, and sums of squares stay exact enough. */
const largest = 1e12;

/**
 * What keeps a number from being an observation of such a measure, as the end of
 * a sentence (`is not a whole score from 0 to 10`); `null` where nothing does.
 */
export function problemWithValue(
  { kind, scale }: Pick<Measure, 'kind' | 'scale'>,
  value: number,
): string | null {
  if (!Number.isFinite(value) || Math.abs(value) > largest)
    return 'is too large to be counted here';
  switch (kind) {
    case 'count':
      return Number.isInteger(value) && value >= 0 ? null : 'is not a whole number from 0 up';
    case 'yes-no':
      return value === 0 || value === 1 ? null : 'is neither 1 for yes nor 0 for no';
    case 'nps':
      return Number.isInteger(value) && value >= 0 && value <= 10
        ? null
        : 'is not a whole score from 0 to 10';
    case 'time':
      return value >= 0 ? null : 'is less than 0, which no time can be';
    case 'csat':
      return outsideScale(scale ?? { min: 1, max: 5 }, value);
    case 'ces':
      return outsideScale(scale ?? { min: 1, max: 7 }, value);
    case 'rating':
    case 'self-rating':
      return scale === null ? null : outsideScale(scale, value);
    case 'amount':
    case 'series':
      return null;
  }
}

/** The same for what a count is out of. */
export function problemWithExposure(exposure: number): string | null {
  if (!Number.isFinite(exposure) || exposure > largest) return 'is too large to be counted here';
  return exposure > 0 ? null : 'is not above 0, and a rate needs something to be out of';
}

function outsideScale(scale: { readonly min: number; readonly max: number }, value: number) {
  const isInside = value >= scale.min && value <= scale.max;
  return isInside ? null : `lies outside the scale of ${scale.min} to ${scale.max}`;
}
