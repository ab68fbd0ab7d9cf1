import type { Measure, MeasureKind } from '#shared/measures/measure.ts';

/** What the window says about a kind of measure, and what a new measure of that kind starts with. */
export type MeasureKindGuide = {
  readonly name: string;
  /** What it is for, in one sentence. */
  readonly explanation: string;
  readonly example: string;
  /** The head of the column in which the observations are typed. */
  readonly valueName: string;
  readonly start: Pick<Measure, 'scale' | 'unit' | 'exposureUnit' | 'better'>;
};

const plain = { scale: null, unit: '', exposureUnit: '', better: 'higher' } as const;

/** Every kind of measure in the words of somebody who has never taken one. */
export const measureKindGuides: Readonly<Record<MeasureKind, MeasureKindGuide>> = {
  rating: {
    name: 'A rating',
    explanation: 'People choose a number on a scale.',
    example: '“How would you rate your visit?” from 1 to 5.',
    valueName: 'Rating',
    start: { ...plain, scale: { min: 1, max: 5, good: 4 } },
  },
  'yes-no': {
    name: 'Yes or no',
    explanation: 'Something happened or it did not; what counts is how often it did.',
    example: '“Were you made welcome?”, or whether a call was answered at the first try.',
    valueName: 'Yes or no',
    start: plain,
  },
  csat: {
    name: 'Satisfaction (CSAT)',
    explanation: 'A satisfaction rating, reported as the share of people who were satisfied.',
    example: '“How satisfied were you with our service?” from 1 to 5, where 4 and 5 count as good.',
    valueName: 'Rating',
    start: { ...plain, scale: { min: 1, max: 5, good: 4 } },
  },
  ces: {
    name: 'Effort (CES)',
    explanation: 'How far people agree that their matter was made easy.',
    example:
      '“The company made it easy to handle my issue.” from 1 to 7, where 7 is strongly agree.',
    valueName: 'Rating',
    start: { ...plain, scale: { min: 1, max: 7, good: 6 } },
  },
  nps: {
    name: 'Would recommend (NPS)',
    explanation: 'The share who answer 9 or 10 minus the share who answer 0 to 6.',
    example: '“How likely are you to recommend us to a friend?” from 0 to 10.',
    valueName: 'Answer',
    start: { ...plain, scale: { min: 0, max: 10, good: null } },
  },
  count: {
    name: 'A count',
    explanation: 'How many times something happened, out of how many chances it had to happen.',
    example: '3 complaints in a week with 420 orders.',
    valueName: 'Count',
    start: { ...plain, exposureUnit: 'orders', better: 'lower' },
  },
  time: {
    name: 'A time',
    explanation: 'How long something took, once for every customer or every day.',
    example: 'Minutes from sitting down to the first hello.',
    valueName: 'Time',
    start: { ...plain, unit: 'minutes', better: 'lower' },
  },
  amount: {
    name: 'An amount',
    explanation: 'Money, weight or any other quantity, once for every customer or every day.',
    example: 'What a table spent, in pounds.',
    valueName: 'Amount',
    start: { ...plain, unit: '£' },
  },
  series: {
    name: 'A series over time',
    explanation: 'One number a day or a week, watched for at least twelve of them.',
    example: 'Calls answered within 20 seconds, per cent, every working day.',
    valueName: 'Value',
    start: plain,
  },
  'self-rating': {
    name: 'My own rating',
    explanation: 'You rate yourself. It shows how you see it, and the report says so.',
    example: '“How sure am I when a customer complains?” from 1 to 10.',
    valueName: 'Rating',
    start: { ...plain, scale: { min: 1, max: 10, good: null } },
  },
};

/** Whether people answer on a scale whose ends the candidate may set. */
export const hasOwnScale = (kind: MeasureKind): boolean =>
  kind === 'rating' || kind === 'csat' || kind === 'ces' || kind === 'self-rating';

/** Whether a unit is printed behind the values. */
export const hasUnit = (kind: MeasureKind): boolean =>
  kind === 'time' || kind === 'amount' || kind === 'series' || kind === 'count';
