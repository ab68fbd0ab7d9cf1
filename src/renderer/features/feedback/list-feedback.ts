import { isAnswered, isUsed } from '#shared/feedback/feedback-rates.ts';
import type { Feedback } from '#shared/feedback/feedback.ts';

export const feedbackShows = ['all', 'unanswered', 'contrary', 'untold', 'unused'] as const;
export type FeedbackShow = (typeof feedbackShows)[number];

export type FeedbackChoice = {
  readonly show: FeedbackShow;
  /** Empty for every theme or customer. */
  readonly theme: string;
  readonly customerId: string;
};

/** Whether a row belongs under a pill. */
export function isShown(row: Feedback, show: FeedbackShow): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'unanswered':
      return !isAnswered(row);
    case 'contrary':
      return row.contrary;
    case 'untold':
      return isAnswered(row) && row.toldOn === null && row.toldHow === '';
    case 'unused':
      return isAnswered(row) && !isUsed(row);
  }
}

/** The rows that fit, the newest first; a row without a day was just made and stands on top. */
export const listFeedback = (
  rows: readonly Feedback[],
  { show, theme, customerId }: FeedbackChoice,
): readonly Feedback[] =>
  rows
    .filter((row) => isShown(row, show))
    .filter((row) => theme === '' || row.theme.trim() === theme)
    .filter((row) => customerId === '' || row.customerIds.includes(customerId))
    .toSorted((one, other) => order(other).localeCompare(order(one)));

const order = ({ askedOn, id }: Feedback): string => `${askedOn ?? '9'} ${id}`;
