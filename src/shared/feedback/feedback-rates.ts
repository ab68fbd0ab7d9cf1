import { linksOfKinds } from '../links/record-link.ts';
import { feedbackUsedIn } from '../links/what-may-be-linked.ts';
import type { Feedback } from './feedback.ts';

export type FeedbackRates = {
  /** People asked, and how many of them answered; rows that came unasked do not count. */
  readonly asked: number;
  readonly answered: number;
  /** Answers nobody had asked for. */
  readonly unasked: number;
  /** Rows with words in them. */
  readonly voices: number;
  readonly contrary: number;
  /** Rows with an answer in which the customer was told what came of it. */
  readonly told: number;
  /** Rows with an answer that were used in an entry, a plan, a change or a complaint. */
  readonly used: number;
  /** Rows with at least one answer. */
  readonly answeredRows: number;
};

export function feedbackRates(rows: readonly Feedback[]): FeedbackRates {
  const asked = rows.filter(({ askedCount }) => askedCount > 0);
  const answered = rows.filter(isAnswered);
  return {
    asked: sum(asked.map(({ askedCount }) => askedCount)),
    answered: sum(
      asked.map(({ answeredCount, askedCount }) => Math.min(answeredCount, askedCount)),
    ),
    unasked: sum(rows.filter(({ askedCount }) => askedCount === 0).map((row) => row.answeredCount)),
    voices: rows.filter(({ verbatim }) => verbatim.trim() !== '').length,
    contrary: rows.filter(({ contrary }) => contrary).length,
    told: answered.filter(({ toldOn, toldHow }) => toldOn !== null || toldHow !== '').length,
    used: answered.filter(isUsed).length,
    answeredRows: answered.length,
  };
}

export const isAnswered = ({ answeredCount }: Pick<Feedback, 'answeredCount'>): boolean =>
  answeredCount > 0;

/** Whether something came of it: what it is about does not count. */
export const isUsed = ({ links }: Pick<Feedback, 'links'>): boolean =>
  linksOfKinds(links, feedbackUsedIn).length > 0;

export const isHandedIn = ({ included }: Pick<Feedback, 'included'>): boolean => included !== false;

/** Why the numbers of a row cannot be right, in one sentence; null when they can. */
export const feedbackFault = ({ askedCount, answeredCount }: Feedback): string | null =>
  askedCount > 0 && answeredCount > askedCount
    ? 'More answers than people asked: correct one of the two, or put 0 asked if it came unasked.'
    : null;

/** `42 of 125 people asked answered (34 %)`; below five people no share is given. */
export function askedToAnswered({ asked, answered }: FeedbackRates): string {
  if (asked === 0) return 'Nobody was asked yet';
  const share = asked < 5 ? '' : ` (${Math.round((answered / asked) * 100)} %)`;
  return `${answered} of ${asked} ${asked === 1 ? 'person' : 'people'} asked answered${share}`;
}

/** The themes in use, the commonest first, each with how many rows it has. */
export function feedbackThemes(
  rows: readonly Feedback[],
): readonly { readonly theme: string; readonly rows: number }[] {
  const counts = new Map<string, number>();
  for (const { theme } of rows) {
    const name = theme.trim();
    if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([theme, count]) => ({ theme, rows: count }))
    .sort((one, other) => other.rows - one.rows || one.theme.localeCompare(other.theme, 'en-GB'));
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
