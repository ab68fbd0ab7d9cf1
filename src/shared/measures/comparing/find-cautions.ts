import type { Change } from '../change.ts';
import type { Caution } from '../comparison.ts';
import type { ChosenPhases } from './choose-phases.ts';
import { comparabilityOf } from './comparability.ts';
import { fewestForNumbers, type Difference, type PhaseFinding } from './findings.ts';
import { gatheringCautions, leftOutCaution } from './gathering-cautions.ts';
import { counted } from './number-text.ts';
import { recoveryCautions } from './recovery-cautions.ts';
import { timingCautions } from './timing-cautions.ts';
import type { ComparedMeasure, UsableObservations } from './usable-observations.ts';

export type Compared = {
  readonly usable: UsableObservations;
  readonly phases: ChosenPhases;
  readonly before: PhaseFinding;
  readonly after: PhaseFinding;
  /** `null` while a phase is empty. */
  readonly found: Difference | null;
};

/** Below this many answers in a phase, single answers still sway the result. */
const fewAnswers = 30;

/** Everything a careful reader would hold against the numbers, the weightiest first. */
export function findCautions(
  measure: ComparedMeasure,
  change: Pick<Change, 'changedOn'> | null,
  { usable, phases, before, after, found }: Compared,
): readonly Caution[] {
  const answered = { before: usable.before.length, after: usable.after.length };
  const gathering = gatheringCautions(measure, answered);
  const leftOut = usable.leftOut > 0 ? [leftOutCaution(usable.leftOut)] : [];
  if (found === null) {
    const missing = answered.before === 0 ? 'before' : 'after';
    return [onePhase(missing), ...gathering, ...leftOut];
  }
  const { blocks, warnings } = comparabilityOf(measure);
  return [
    ...(blocks.length > 0 ? blocks : [notTheCause]),
    ...warnings,
    ...numberCautions(measure, phases),
    ...found.cautions,
    ...recoveryCautions(measure, after),
    ...timingCautions(measure, phases, before, change?.changedOn ?? null),
    ...gathering,
    ...pairCautions(phases),
    ...leftOut,
  ];
}

function numberCautions({ kind }: ComparedMeasure, phases: ChosenPhases): readonly Caution[] {
  const fewest = Math.min(phases.before.length, phases.after.length);
  if (kind === 'count' || fewest >= fewAnswers) return [];
  if (phases.before.length === 1 && phases.after.length === 1) return [singleValues];
  if (fewest < fewestForNumbers) return [tooFew];
  if (kind === 'series') return [];
  const size = phases.paired ? `only ${counted(fewest, 'pair')}` : `only ${fewest} in a phase`;
  return [{ gate: 'few-answers', text: `With ${size}, one or two more could change the picture.` }];
}

function pairCautions({ leftOut, partlyTheSame }: ChosenPhases): readonly Caution[] {
  return [
    ...(leftOut === 0 ? [] : [leftOutOfPairs(leftOut)]),
    ...(partlyTheSame ? [partlyTheSamePeople] : []),
  ];
}

const onePhase = (missing: string): Caution => ({
  gate: `nothing-${missing}`,
  text: `There is nothing from ${missing} the change yet, so nothing can be compared.`,
});

const notTheCause: Caution = {
  gate: 'not-the-cause',
  text: 'Before and after cannot show why the numbers moved: other things changed in the same time.',
};

const singleValues: Caution = {
  gate: 'single-values',
  text: 'One value before and one after are two snapshots; a few more on each side would show the usual ups and downs.',
};

const tooFew: Caution = {
  gate: 'too-few',
  text: `Fewer than ${fewestForNumbers} values in a phase: each is shown as it is, without per cent, mean or interval.`,
};

/** In pairs, those without a partner are not compared. */
export const leftOutOfPairs = (n: number): Caution => ({
  gate: 'left-out-of-pairs',
  text: `${counted(n, 'observation has', 'observations have')} no partner in the other phase and ${n === 1 ? 'is' : 'are'} left out of the pairs.`,
});

const partlyTheSamePeople: Caution = {
  gate: 'partly-the-same-people',
  text: 'Some people answered before and after. They are counted as different people, so the interval is only roughly right.',
};
