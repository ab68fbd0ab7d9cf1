import type { CustomerModel } from '../guides/customer-model.ts';
import { chosenAt, numberAt } from './answers.ts';
import type { ModelUse } from './model-use.ts';
import { raterSentence } from './rater-sentence.ts';
import { ratingChart } from './rating-chart.ts';
import { nothingRead, type ReadUse } from './use-reading.ts';

export type TrustRatings = {
  readonly credibility: number;
  readonly reliability: number;
  readonly intimacy: number;
  readonly selfOrientation: number;
};

/**
 * T = (C + R + I) / S, each rated from 1 to 10, so T lies between 0.3 and 30
 * (Maister, Green and Galford 2000, *The Trusted Advisor*). `null` where a
 * rating lies outside the scale: nought below the line would be no number at all.
 */
export function trustRatio(ratings: TrustRatings): number | null {
  const { credibility, reliability, intimacy, selfOrientation } = ratings;
  const all = [credibility, reliability, intimacy, selfOrientation];
  if (all.some((rating) => !(rating >= 1 && rating <= 10))) return null;
  return (credibility + reliability + intimacy) / selfOrientation;
}

/** The ratings of the four parts at a moment; `null` while one is missing. */
export function trustRatings(
  { answers }: Pick<ModelUse, 'answers'>,
  moment: string,
): TrustRatings | null {
  const at = (part: string) => numberAt(answers, { part, field: 'rating', moment });
  const [credibility, reliability, intimacy, selfOrientation] = partIds.map(at);
  if (credibility == null || reliability == null || intimacy == null || selfOrientation == null) {
    return null;
  }
  return { credibility, reliability, intimacy, selfOrientation };
}

const partIds = ['credibility', 'reliability', 'intimacy', 'self-orientation'] as const;

/** The four parts first, drawn before and after; the ratio last; who rated; whether the two can be compared. */
export const readTrust: ReadUse = (model, use) => {
  const lines = (['before', 'after'] as const).flatMap((moment) => ratioLine(use, moment));
  const chart = ratingChart(model, use, {
    from: 'before',
    to: 'after',
    title: 'The four parts of trust: before and after',
    note: 'Ratings from 1 to 10. For self-orientation a lower rating is the better one.',
  });
  if (lines.length === 0 && chart === null) return nothingRead;
  const who = raterSentence(use, ['before', 'after']);
  return {
    ...nothingRead,
    findings: [...partSentences(model, use), ...lines, ...who.findings],
    chart,
    cautions: [...who.cautions, ...sameRules(use)],
  };
};

/** Which parts went which way, without adding them up. */
function partSentences(model: CustomerModel, { answers }: ModelUse): readonly string[] {
  const moved = model.parts.flatMap(({ id, name }) => {
    const before = numberAt(answers, { part: id, field: 'rating', moment: 'before' });
    const after = numberAt(answers, { part: id, field: 'rating', moment: 'after' });
    return before === null || after === null ? [] : [`${name} ${before} → ${after}`];
  });
  return moved.length === 0 ? [] : [`Part by part: ${moved.join(', ')}.`];
}

function ratioLine(use: ModelUse, moment: 'before' | 'after'): readonly string[] {
  const ratings = trustRatings(use, moment);
  const ratio = ratings && trustRatio(ratings);
  if (!ratings || ratio === null) return [];
  const { credibility, reliability, intimacy, selfOrientation } = ratings;
  const sum = `(${credibility} + ${reliability} + ${intimacy}) ÷ ${selfOrientation}`;
  return [`${moment === 'before' ? 'Before' : 'After'}: ${sum} = ${oneDecimal(ratio)}.`];
}

const oneDecimal = (ratio: number): string => String(Math.round(ratio * 10) / 10);

const sameRules = ({ answers }: ModelUse): readonly string[] =>
  chosenAt(answers, { field: 'same-rules' }) === 'no'
    ? ['The two ratings were given by different rules, so they cannot be compared.']
    : [];
