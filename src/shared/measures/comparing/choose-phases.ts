import type { MeasureKind, Observation } from '../measure.ts';
import { fewestForNumbers, type ComparedPhases } from './findings.ts';
import type { ComparedMeasure, UsableObservations } from './usable-observations.ts';

export type ChosenPhases = ComparedPhases & {
  /** In pairs: observations without a partner, which are not compared. */
  readonly leftOut: number;
  /** Some people answered in both phases, but too few to compare pairs only. */
  readonly partlyTheSame: boolean;
};

/**
 * Compares people with themselves where that is possible: a pair is someone (`who`)
 * with exactly one observation in each phase. Pairs are used when they hold at least
 * half of each phase and nothing could be worked out from the whole that cannot be
 * from them. Otherwise both phases stand as a whole.
 */
export function choosePhases(
  measure: ComparedMeasure,
  { before, after }: UsableObservations,
): ChosenPhases {
  const pairs = pairedKinds.has(measure.kind) ? matchPairs(before, after) : [];
  const isMost = pairs.length > 0 && 2 * pairs.length >= Math.max(before.length, after.length);
  const isEnough = pairs.length >= fewestForNumbers || isTooFew(before, after);
  if (!isMost || !isEnough) {
    const partlyTheSame = answeringKinds.has(measure.kind) && shareSomebody(before, after);
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

/** Of net promoter scores there is no common paired interval; of the rest the unit is not a person. */
const pairedKinds: ReadonlySet<MeasureKind> = new Set([
  'rating',
  'self-rating',
  'ces',
  'csat',
  'yes-no',
]);
const answeringKinds: ReadonlySet<MeasureKind> = new Set([...pairedKinds, 'nps']);

const isTooFew = (before: readonly Observation[], after: readonly Observation[]): boolean =>
  Math.min(before.length, after.length) < fewestForNumbers;

function shareSomebody(before: readonly Observation[], after: readonly Observation[]): boolean {
  const people = new Set(before.map(codeOf).filter((code) => code !== ''));
  return after.some((observation) => people.has(codeOf(observation)));
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
