import { fisherExact } from '../statistics/fisher-exact.ts';
import { mannWhitney } from '../statistics/mann-whitney.ts';
import { mcnemarExact } from '../statistics/mcnemar-exact.ts';
import { rateRatio } from '../statistics/rate-ratio.ts';
import { wilcoxonPratt } from '../statistics/wilcoxon.ts';
import { crossTable } from './compare-shares.ts';
import { changesOf } from './count-moves.ts';
import { rateOf } from './count-rates.ts';
import { fewestForNumbers, valuesOf, type ComparedPhases } from './findings.ts';
import { goodAnswers } from './good-answers.ts';
import type { ComparedMeasure } from './usable-observations.ts';

/** A test by name and its two-sided p. */
export type Test = { readonly name: string; readonly p: number };

/** With five pairs no exact test can fall below 5 %, whatever happened. */
export const fewestPairsForTest = 6;

/** The test that goes with the interval of a measure's kind; `null` where there are too few, or none is usual. */
export function chooseTest(measure: ComparedMeasure, phases: ComparedPhases): Test | null {
  if (measure.kind === 'count') return rateTest(phases);
  const fewest = Math.min(phases.before.length, phases.after.length);
  if (fewest < (phases.paired ? fewestPairsForTest : fewestForNumbers)) return null;
  switch (measure.kind) {
    case 'csat':
    case 'yes-no':
      return shareTest(measure, phases);
    case 'rating':
    case 'self-rating':
    case 'ces':
      return phases.paired ? signedRankTest(phases) : rankSumTest(phases);
    case 'nps':
    case 'time':
    case 'amount':
    case 'series':
      return null;
  }
}

function rateTest({ before, after }: ComparedPhases): Test | null {
  const { p } = rateRatio(rateOf(before), rateOf(after));
  return p === null ? null : { name: 'Exact conditional, twice the smaller tail', p };
}

function shareTest(measure: ComparedMeasure, { before, after, paired }: ComparedPhases): Test {
  const { isGood } = goodAnswers(measure);
  const [first, second] = [before, after].map((phase) => valuesOf(phase).map(isGood));
  if (paired) {
    const p = mcnemarExact(crossTable(first ?? [], second ?? []));
    return { name: 'McNemar, exact', p };
  }
  const count = (answers: readonly boolean[] = []) => ({
    yes: answers.filter(Boolean).length,
    n: answers.length,
  });
  return { name: 'Fisher, exact', p: fisherExact(count(first), count(second)) };
}

function rankSumTest({ before, after }: ComparedPhases): Test | null {
  const found = mannWhitney(valuesOf(before), valuesOf(after));
  if (found === null) return null;
  return { name: found.exact ? 'Mann–Whitney, exact' : 'Mann–Whitney', p: found.p };
}

function signedRankTest({ before, after }: ComparedPhases): Test | null {
  const found = wilcoxonPratt(changesOf(valuesOf(before), valuesOf(after)));
  if (found === null) return null;
  return { name: found.exact ? 'Wilcoxon–Pratt, exact' : 'Wilcoxon–Pratt', p: found.p };
}
