import { describe, expect, it } from 'vitest';
import { fisherExact } from '#shared/measures/statistics/fisher-exact.ts';
import { hedgesG } from '#shared/measures/statistics/hedges-g.ts';
import { mannWhitney } from '#shared/measures/statistics/mann-whitney.ts';
import {
  netPromoterDifference,
  netPromoterScore,
} from '#shared/measures/statistics/net-promoter.ts';
import { newcombe } from '#shared/measures/statistics/newcombe.ts';
import { pairedT } from '#shared/measures/statistics/paired-t.ts';
import { rankBiserial } from '#shared/measures/statistics/rank-biserial.ts';
import { rateRatio } from '#shared/measures/statistics/rate-ratio.ts';
import { welch } from '#shared/measures/statistics/welch.ts';
import { wilcoxonPratt } from '#shared/measures/statistics/wilcoxon.ts';
import { wilson } from '#shared/measures/statistics/wilson.ts';
import { xmr } from '#shared/measures/statistics/xmr.ts';

describe('published and worked examples come out as printed', () => {
  const fewer = { promoters: 6, passives: 9, detractors: 5 };
  const more = { promoters: 12, passives: 7, detractors: 3 };

  it('a net promoter score of 6, 9 and 5 answers', () => {
    const { estimate, low, high } = netPromoterScore(fewer);
    expect(estimate).toBeCloseTo(5, 12);
    expect(low).toBeCloseTo(-25.73, 2);
    expect(high).toBeCloseTo(34.42, 2);
  });

  it('a difference of two net promoter scores that only looks huge', () => {
    expect(netPromoterScore(more).low).toBeCloseTo(7.45, 2);
    expect(netPromoterScore(more).high).toBeCloseTo(64.55, 2);
    const { estimate, low, high } = netPromoterDifference(fewer, more);
    expect(estimate).toBeCloseTo(35.91, 2);
    expect(low).toBeCloseTo(-9.82, 2);
    expect(high).toBeCloseTo(73.12, 2);
  });

  it('11 of 20 good answers before, 18 of 22 after', () => {
    const before = { yes: 11, n: 20 };
    const after = { yes: 18, n: 22 };
    expect(wilson(11, 20).low).toBeCloseTo(0.342, 3);
    expect(wilson(11, 20).high).toBeCloseTo(0.742, 3);
    expect(wilson(18, 22).low).toBeCloseTo(0.615, 3);
    expect(wilson(18, 22).high).toBeCloseTo(0.927, 3);
    const { estimate, low, high } = newcombe(before, after);
    expect(estimate).toBeCloseTo(0.268, 3);
    expect(low).toBeCloseTo(-0.011, 3);
    expect(high).toBeCloseTo(0.503, 3);
    expect(fisherExact(before, after)).toBeCloseTo(0.0956, 4);
  });

  it('two rates of Fay’s vignette, with the p-value that agrees with the interval', () => {
    const { ratio, p } = rateRatio({ count: 9, exposure: 16660 }, { count: 2, exposure: 17877 });
    expect(ratio.estimate).toBeCloseTo(0.2071, 4);
    expect(ratio.low).toBeCloseTo(0.02177, 5);
    expect(ratio.high).toBeCloseTo(1.00055, 5);
    expect(p).toBeCloseTo(0.0501, 4);
  });

  it('14 complaints in 900 contacts, then 5 in 800', () => {
    const { ratio, p } = rateRatio({ count: 14, exposure: 900 }, { count: 5, exposure: 800 });
    expect(ratio.estimate).toBeCloseTo(0.402, 3);
    expect(ratio.low).toBeCloseTo(0.113, 3);
    expect(ratio.high).toBeCloseTo(1.18, 3);
    expect(p).toBeCloseTo(0.11, 3);
  });

  it('ten customers asked before and after', () => {
    const before = [3, 2, 4, 3, 3, 2, 4, 3, 2, 3];
    const after = [4, 4, 4, 5, 3, 4, 5, 4, 3, 4];
    const changes = after.map((value, index) => value - (before[index] ?? 0));
    const { difference, dz } = pairedT(changes);
    expect(difference.estimate).toBeCloseTo(1.1, 12);
    expect(difference.low).toBeCloseTo(0.572, 3);
    expect(difference.high).toBeCloseTo(1.628, 3);
    expect(dz).toBeCloseTo(1.491, 3);
    expect(rankBiserial(changes)).toBe(1);
    expect(wilcoxonPratt(changes)).toEqual({ p: 2 / 2 ** 8, exact: true });
  });

  it('two independent groups of ratings', () => {
    const before = [3, 2, 4, 3, 5, 2, 3, 4];
    const after = [4, 5, 3, 5, 4, 5, 4, 4, 5];
    const { difference, degreesOfFreedom } = welch(before, after);
    expect(difference.estimate).toBeCloseTo(13 / 12, 12);
    expect(degreesOfFreedom).toBeCloseTo(12.178, 3);
    expect(difference.low).toBeCloseTo(0.136, 3);
    expect(difference.high).toBeCloseTo(2.03, 3);
    expect(hedgesG(before, after)).toBeCloseTo(1.174, 3);
    expect(mannWhitney(before, after)?.cliffDelta).toBeCloseTo(0.597, 3);
  });

  it('twelve points of an XmR chart', () => {
    const stretch = xmr([62, 58, 65, 60, 57, 63, 61, 59, 64, 60, 62, 58]);
    expect(stretch.mean).toBe(60.75);
    expect(stretch.meanMovingRange).toBe(4);
    expect(stretch.lower).toBeCloseTo(50.11, 12);
    expect(stretch.upper).toBeCloseTo(71.39, 12);
    expect(stretch.locked).toBe(true);
    expect(stretch.signals).toEqual([]);
  });
});
