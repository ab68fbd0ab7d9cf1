import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changesOf } from '#shared/measures/comparing/count-moves.ts';
import { fisherExact } from '#shared/measures/statistics/fisher-exact.ts';
import { geometricMeanRatio } from '#shared/measures/statistics/geometric-mean-ratio.ts';
import { hedgesG } from '#shared/measures/statistics/hedges-g.ts';
import { mannWhitney } from '#shared/measures/statistics/mann-whitney.ts';
import { mcnemarExact } from '#shared/measures/statistics/mcnemar-exact.ts';
import { medianDifference } from '#shared/measures/statistics/median-difference.ts';
import {
  netPromoterDifference,
  netPromoterScore,
  type Recommendations,
} from '#shared/measures/statistics/net-promoter.ts';
import { newcombePaired, type PairedAnswers } from '#shared/measures/statistics/newcombe-paired.ts';
import { newcombe, type YesOf } from '#shared/measures/statistics/newcombe.ts';
import { pairedT } from '#shared/measures/statistics/paired-t.ts';
import { poissonInterval } from '#shared/measures/statistics/poisson-interval.ts';
import { quantile } from '#shared/measures/statistics/quantile.ts';
import { rankBiserial } from '#shared/measures/statistics/rank-biserial.ts';
import { rateRatio, type CountOf } from '#shared/measures/statistics/rate-ratio.ts';
import { runChart } from '#shared/measures/statistics/run-chart.ts';
import { sorted } from '#shared/measures/statistics/sample.ts';
import { welch } from '#shared/measures/statistics/welch.ts';
import { wilcoxonPratt } from '#shared/measures/statistics/wilcoxon.ts';
import { wilson } from '#shared/measures/statistics/wilson.ts';
import type { SignalRule } from '#shared/measures/statistics/xmr-signals.ts';
import { xmr } from '#shared/measures/statistics/xmr.ts';

type Values = readonly number[] | { readonly repeat: readonly (readonly [number, number])[] };
type Phases<Phase> = { readonly before: Phase; readonly after: Phase };
type Case = {
  readonly statistic: string;
  readonly name: string;
  readonly given: unknown;
  readonly expected: Readonly<Record<string, unknown>>;
};

const cases = JSON.parse(
  readFileSync(new URL('../../../fixtures/statistics/cases.json', import.meta.url), 'utf8'),
) as readonly Case[];

/** How each statistic of the fixture is computed here; the keys are those of the fixture. */
const ours: Readonly<Record<string, (given: never) => Readonly<Record<string, unknown>>>> = {
  groups: ({ before, after }: Phases<Values>) => {
    const [first, second] = [listOf(before), listOf(after)];
    const { difference, degreesOfFreedom, p } = welch(first, second);
    const ranked = mannWhitney(first, second);
    return {
      ...difference,
      degreesOfFreedom,
      welchP: p,
      hedgesG: hedgesG(first, second),
      cliffDelta: ranked?.cliffDelta,
      mannWhitneyP: ranked?.p,
    };
  },
  pairs: ({ before, after }: Phases<readonly number[]>) => {
    const changes = changesOf(before, after);
    const { difference, dz, p } = pairedT(changes);
    const wilcoxonP = wilcoxonPratt(changes)?.p;
    return { ...difference, dz, tP: p, rankBiserial: rankBiserial(changes), wilcoxonP };
  },
  wilson: ({ yes, n }: YesOf) => wilson(yes, n),
  shares: ({ before, after }: Phases<YesOf>) => ({
    ...newcombe(before, after),
    fisherP: fisherExact(before, after),
  }),
  'paired shares': (pairs: PairedAnswers) => ({
    ...newcombePaired(pairs),
    mcnemarP: mcnemarExact(pairs),
  }),
  promoters: ({ before, after }: Phases<Recommendations>) => {
    const { estimate: score, low: scoreLow, high: scoreHigh } = netPromoterScore(before);
    return { score, scoreLow, scoreHigh, ...netPromoterDifference(before, after) };
  },
  rates: ({ before, after }: Phases<CountOf>) => {
    const { ratio, p } = rateRatio(before, after);
    return { ...ratio, p };
  },
  times: ({ before, after }: Phases<readonly number[]>) => {
    const ratio = geometricMeanRatio(before, after);
    const quartiles = (values: readonly number[]) =>
      [0.25, 0.5, 0.75].map((share) => quantile(sorted(values), share));
    return {
      before: quartiles(before),
      after: quartiles(after),
      medianDifference: medianDifference(before, after).estimate,
      ratio: ratio.estimate,
      ratioLow: ratio.low,
      ratioHigh: ratio.high,
    };
  },
  events: ({ count }: { readonly count: number }) => poissonInterval(count),
  run: ({ values }: { readonly values: readonly number[] }) => {
    const { median, shifts, trends } = runChart(values);
    const rising = (points: readonly number[]) =>
      [...new Set(points)].sort((first, second) => first - second);
    return { median, shifts: rising(shifts.flat()), trends: rising(trends.flat()) };
  },
  series: ({ values }: { readonly values: readonly number[] }) => {
    const { mean, meanMovingRange, lower, upper, signals } = xmr(values);
    const pointsOf = (rule: SignalRule) =>
      [...new Set(signals.flatMap((signal) => (signal.rule === rule ? signal.points : [])))].sort(
        (first, second) => first - second,
      );
    const points = {
      outside: pointsOf('outside'),
      shift: pointsOf('shift'),
      trend: pointsOf('trend'),
      twoOfThree: pointsOf('twoOfThree'),
    };
    return { mean, meanMovingRange, lower, upper, points };
  },
};

describe('every statistic agrees with SciPy or a second way of working it out', () => {
  it('on at least sixty cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });

  it.each(cases)('$statistic: $name', ({ statistic, given, expected }) => {
    const found = ours[statistic]?.(given as never) ?? {};
    expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort());
    for (const [key, value] of Object.entries(expected)) expectClose(found[key], value, key);
  });
});

/** Equal to a millionth, or to a millionth of a large number, all the way down. */
function expectClose(found: unknown, expected: unknown, place: string): void {
  if (typeof expected === 'number') {
    expect(typeof found, place).toBe('number');
    const distance = Math.abs(Number(found) - expected) / Math.max(1, Math.abs(expected));
    expect(distance, `${place}: ${String(found)} for ${expected}`).toBeLessThanOrEqual(1e-6);
  } else if (Array.isArray(expected)) {
    expect(found, place).toHaveLength(expected.length);
    expected.forEach((item, at) =>
      expectClose((found as readonly unknown[])[at], item, `${place}[${at}]`),
    );
  } else if (expected !== null && typeof expected === 'object') {
    for (const [key, value] of Object.entries(expected)) {
      expectClose((found as Record<string, unknown>)[key], value, `${place}.${key}`);
    }
  } else {
    expect(found, place).toBe(expected);
  }
}

function listOf(values: Values): readonly number[] {
  if (!('repeat' in values)) return values;
  return values.repeat.flatMap(([value, count]) => Array.from({ length: count }, () => value));
}
