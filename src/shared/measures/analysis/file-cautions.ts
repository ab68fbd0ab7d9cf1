import { leftOutOfPairs } from '../comparing/find-cautions.ts';
import { fewestForNumbers } from '../comparing/findings.ts';
import { fewestPairsForTest } from '../comparing/choose-test.ts';
import type { Caution, MeasureComparison } from '../comparison.ts';
import type { ReadTable } from './read-table.ts';

/** The cautions of the comparison, and those for what a file's analysis adds to it. */
export function fileCautions(
  { measure, phases, leftOut }: ReadTable,
  { cautions, ratio }: MeasureComparison,
): readonly Caution[] {
  const isBarelyPaired =
    phases.paired &&
    phases.before.length >= fewestForNumbers &&
    phases.before.length < fewestPairsForTest;
  const isEnough = Math.min(phases.before.length, phases.after.length) >= fewestForNumbers;
  return [
    ...cautions,
    ...(leftOut > 0 ? [leftOutOfPairs(leftOut)] : []),
    ...(isBarelyPaired ? [noTest] : []),
    ...(measure.kind === 'time' && isEnough && ratio === null ? [noRatio] : []),
    ...(measure.kind === 'time' && ratio !== null && ratio.low === null ? [flatRatio] : []),
  ];
}

const noTest: Caution = {
  gate: 'too-few-for-a-test',
  text: 'With fewer than six pairs no p-value is given: it could not fall below 5 %, whatever happened.',
};

const noRatio: Caution = {
  gate: 'zero-values',
  text: 'A time of 0 has no logarithm, so there is no ratio of geometric means.',
};

const flatRatio: Caution = {
  gate: 'no-variation',
  text: 'All times of a phase are the same, so there is no spread to work out an interval from.',
};
