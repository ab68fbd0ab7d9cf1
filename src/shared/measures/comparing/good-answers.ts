import { listText, numberText } from './number-text.ts';
import { goodFrom, scaleOf, type ComparedMeasure } from './usable-observations.ts';

export type GoodAnswers = {
  readonly isGood: (value: number) => boolean;
  /** `answers of 4 or 5 out of 5`, `yes answers`. */
  readonly words: string;
};

/** Which answers a share counts: yes, or those from the good end of the scale. */
export function goodAnswers(measure: ComparedMeasure): GoodAnswers {
  const scale = scaleOf(measure);
  if (measure.kind === 'yes-no' || scale === null) {
    return { isGood: (value) => value >= 1, words: 'yes answers' };
  }
  const good = goodFrom(scale);
  const steps = scale.max - good;
  const isShortList = Number.isInteger(good) && Number.isInteger(scale.max) && steps <= 2;
  const answers = isShortList
    ? orText(Array.from({ length: steps + 1 }, (_, step) => numberText(good + step)))
    : `${numberText(good)} or more`;
  return {
    isGood: (value) => value >= good,
    words: `answers of ${answers} out of ${numberText(scale.max)}`,
  };
}

const orText = (items: readonly string[]): string => listText(items).replace(' and ', ' or ');
