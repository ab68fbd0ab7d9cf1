import type { Change } from './change.ts';
import { findCautions } from './comparing/find-cautions.ts';
import { axisOf } from './comparing/chart-axis.ts';
import { choosePhases } from './comparing/choose-phases.ts';
import { compareCounts } from './comparing/compare-counts.ts';
import { compareFew } from './comparing/compare-few.ts';
import { compareMedians } from './comparing/compare-medians.ts';
import { compareRatings } from './comparing/compare-ratings.ts';
import { compareScores } from './comparing/compare-scores.ts';
import { compareSeries } from './comparing/compare-series.ts';
import { compareShares } from './comparing/compare-shares.ts';
import {
  fewestForNumbers,
  noInterval,
  type ComparedPhases,
  type Difference,
  type PhaseFinding,
} from './comparing/findings.ts';
import { summarisePhase } from './comparing/summarise-phase.ts';
import { usableObservations, type ComparedMeasure } from './comparing/usable-observations.ts';
import { writeSentence } from './comparing/write-sentence.ts';
import type { MeasureComparison, PhaseSummary } from './comparison.ts';
import type { Observation } from './measure.ts';

/**
 * Holds the two phases of a measure against each other: what changed, how sure
 * that is, and what it does not show. Never fails: what may not be said is
 * `null` or empty, with a caution that names the reason.
 */
export function compareMeasure(
  measure: ComparedMeasure,
  change: Pick<Change, 'title' | 'changedOn'> | null,
): MeasureComparison {
  const usable = usableObservations(measure);
  const phases = choosePhases(measure, usable);
  const before = summarisePhase(measure, phases.before);
  const after = summarisePhase(measure, phases.after);
  const found = before.n === 0 || after.n === 0 ? null : compareByKind(measure, phases);
  return {
    before: withDays(before, phases.before),
    after: withDays(after, phases.after),
    difference: found?.difference ?? noInterval,
    ratio: found?.ratio ?? null,
    differenceText: found?.differenceText ?? '',
    intervalText: found?.intervalText ?? '',
    method: found?.method ?? '',
    methodReason: found?.methodReason ?? '',
    effects: found?.effects ?? [],
    target: targetMet(measure, after),
    axis: axisOf(measure, phases),
    sentence: writeSentence(measure, change?.title ?? '', { before, after }, found),
    cautions: findCautions(measure, change, { usable, phases, before, found }),
  };
}

function compareByKind(measure: ComparedMeasure, phases: ComparedPhases): Difference {
  if (measure.kind === 'count') return compareCounts(measure, phases);
  if (Math.min(phases.before.length, phases.after.length) < fewestForNumbers) {
    return compareFew(measure, phases);
  }
  switch (measure.kind) {
    case 'csat':
    case 'yes-no':
      return compareShares(measure, phases);
    case 'rating':
    case 'self-rating':
    case 'ces':
      return compareRatings(measure, phases);
    case 'nps':
      return compareScores(phases);
    case 'time':
    case 'amount':
      return compareMedians(measure, phases);
    case 'series':
      return compareSeries(measure, phases);
  }
}

function withDays(
  { n, value, valueText, basis }: PhaseFinding,
  observations: readonly Observation[],
): PhaseSummary {
  const days = observations.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  return { n, value, valueText, basis, firstDay: days[0] ?? null, lastDay: days.at(-1) ?? null };
}

/** The target is in the unit of the phase's value: per cent for shares, the printed rate for counts. */
function targetMet({ target, better }: ComparedMeasure, { value }: PhaseFinding) {
  if (target === null || value === null) return null;
  return (better === 'higher' ? value >= target : value <= target) ? 'met' : 'not-met';
}
