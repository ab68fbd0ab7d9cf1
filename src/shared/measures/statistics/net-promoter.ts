import type { Interval } from '../comparison.ts';
import { normalUpper } from './confidence.ts';

export type Recommendations = {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
};

/** Sorts answers of 0 to 10: promoters say 9 or 10, detractors 0 to 6 (Reichheld, Harvard Business Review, 2003). */
export function countRecommendations(answers: readonly number[]): Recommendations {
  const promoters = answers.filter((answer) => answer >= 9).length;
  const detractors = answers.filter((answer) => answer <= 6).length;
  return { promoters, passives: answers.length - promoters - detractors, detractors };
}

/**
 * The score as it is usually given, −100 … 100, with the adjusted-Wald interval:
 * ¾ of an answer is added to promoters and to detractors, three to n (Rocks,
 * "Interval Estimation for the Net Promoter Score", The American Statistician 70,
 * 2016). Cut at the ends of the range; all `null` without answers.
 */
export function netPromoterScore(counts: Recommendations): Interval {
  const score = rawScore(counts);
  if (score === null) return { estimate: null, low: null, high: null };
  const { centre, variance } = adjusted(counts);
  return around(score, centre, variance, 100);
}

/** The later score minus the earlier one in points, the raw difference with the adjusted interval. */
export function netPromoterDifference(before: Recommendations, after: Recommendations): Interval {
  const first = rawScore(before);
  const second = rawScore(after);
  if (first === null || second === null) return { estimate: null, low: null, high: null };
  const start = adjusted(before);
  const end = adjusted(after);
  return around(second - first, end.centre - start.centre, end.variance + start.variance, 200);
}

function rawScore({ promoters, passives, detractors }: Recommendations): number | null {
  const n = promoters + passives + detractors;
  return n === 0 ? null : (100 * (promoters - detractors)) / n;
}

function adjusted({ promoters, passives, detractors }: Recommendations) {
  const n = promoters + passives + detractors + 3;
  const up = (promoters + 0.75) / n;
  const down = (detractors + 0.75) / n;
  return { centre: up - down, variance: (up + down - (up - down) ** 2) / n };
}

function around(estimate: number, centre: number, variance: number, end: number): Interval {
  const reach = 100 * normalUpper * Math.sqrt(variance);
  return {
    estimate,
    low: Math.max(-end, 100 * centre - reach),
    high: Math.min(end, 100 * centre + reach),
  };
}
