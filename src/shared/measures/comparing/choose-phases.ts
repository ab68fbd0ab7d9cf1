import type { Observation } from '../measure.ts';
import type { ComparedPhases } from './findings.ts';
import type { ComparedMeasure, UsableObservations } from './usable-observations.ts';

export type ChosenPhases = ComparedPhases & {
  /** In pairs: observations without a partner, which are not compared. */
  readonly leftOut: number;
  /** Some people answered in both phases, but too few to compare pairs only. */
  readonly partlyTheSame: boolean;
};

/**
 * Compares people with themselves where that is possible: a pair is someone (`who`)
 * with exactly one observation in each phase, and pairs are used when they hold at
 * least half of each phase. Otherwise both phases stand as a whole.
 */
export function choosePhases(
  measure: ComparedMeasure,
  { before, after }: UsableObservations,
): ChosenPhases {
  const pairs = canBePaired(measure) ? matchPairs(before, after) : [];
  if (pairs.length === 0 || 2 * pairs.length < Math.max(before.length, after.length)) {
    const people = new Set(before.map(codeOf).filter((code) => code !== ''));
    const partlyTheSame = after.some((observation) => people.has(codeOf(observation)));
    return { before, after, paired: false, leftOut: 0, partlyTheSame };
  }
  return {
    before: pairs.map((pair) => pair.before),
    after: pairs.map((pair) => pair.after),
    paired: true,
    leftOut: before.length + after.length - 2 * pairs.length,
    partlyTheSame: false,
  };
}

/** Of the other kinds there is no common paired interval, or the unit is not a person. */
function canBePaired({ kind }: ComparedMeasure): boolean {
  return ['rating', 'self-rating', 'ces', 'csat', 'yes-no'].includes(kind);
}

/** Everyone with exactly one observation in each phase, by code, in the order of the phase before. */
export function matchPairs(before: readonly Observation[], after: readonly Observation[]) {
  const first = singles(before);
  const second = singles(after);
  return [...first].flatMap(([who, earlier]) => {
    const later = second.get(who);
    return later === undefined ? [] : [{ before: earlier, after: later }];
  });
}

function singles(observations: readonly Observation[]): ReadonlyMap<string, Observation> {
  const found = new Map<string, Observation>();
  const repeated = new Set<string>();
  for (const observation of observations) {
    const code = codeOf(observation);
    if (code === '') continue;
    if (found.has(code)) repeated.add(code);
    found.set(code, observation);
  }
  repeated.forEach((code) => found.delete(code));
  return found;
}

const codeOf = ({ who }: Observation): string => who?.trim().toLowerCase() ?? '';
