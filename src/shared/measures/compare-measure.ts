import type { Change } from './change.ts';
import { daySpan } from './comparing/day-span.ts';
import { findCautions } from './comparing/find-cautions.ts';
import { axisOf } from './comparing/chart-axis.ts';
import { choosePhases } from './comparing/choose-phases.ts';
import { chooseTest } from './comparing/choose-test.ts';
import { comparabilityOf } from './comparing/comparability.ts';
import { compareUnlike } from './comparing/compare-unlike.ts';
import { measureInPhase } from './comparing/measure-in-phase.ts';
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
  const before = remembered(
    measure,
    summarisePhase(measureInPhase(measure, 'before'), phases.before),
  );
  const after = summarisePhase(measure, phases.after);
  const [block] = comparabilityOf(measure).blocks;
  const isBlocked = block !== undefined;
  const isEmpty = before.n === 0 || after.n === 0;
  const found = isEmpty ? null : block ? compareUnlike(block) : compareByKind(measure, phases);
  return {
    // Two scales have no axis in common: what was before is not drawn.
    before: withDays(isBlocked ? { ...before, value: null } : before, phases.before),
    after: withDays(after, phases.after),
    isBlocked,
    difference: found?.difference ?? noInterval,
    ratio: found?.ratio ?? null,
    differenceText: found?.differenceText ?? '',
    intervalText: found?.intervalText ?? '',
    method: found?.method ?? '',
    methodReason: found?.methodReason ?? '',
    effects: found?.effects ?? [],
    test: isEmpty || isBlocked ? null : chooseTest(measure, phases),
    target: targetMet(measure, after),
    axis: axisOf(measure, phases),
    sentence: writeSentence(measure, change?.title ?? '', { before, after }, found),
    cautions: findCautions(measure, change, { usable, phases, before, after, found }),
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

/** A start that was recalled is said to be so wherever it stands. */
const remembered = ({ recalled }: ComparedMeasure, phase: PhaseFinding): PhaseFinding =>
  recalled && phase.n > 0 ? { ...phase, basis: `${phase.basis}, remembered afterwards` } : phase;

function withDays(
  { n, value, valueText, basis, low, high }: PhaseFinding,
  observations: readonly Observation[],
): PhaseSummary {
  const { firstDay, lastDay } = daySpan(observations);
  return { n, value, valueText, basis, low, high, firstDay, lastDay };
}

/** The target is in the unit of the phase's value: per cent for shares, the printed rate for counts. */
function targetMet({ target, better }: ComparedMeasure, { value }: PhaseFinding) {
  if (target === null || value === null) return null;
  return (better === 'higher' ? value >= target : value <= target) ? 'met' : 'not-met';
}
