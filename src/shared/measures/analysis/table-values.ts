import { fewestForNumbers, valuesOf, type ComparedPhases } from '../comparing/findings.ts';
import type { PhaseSize } from './table-analysis.ts';

/** The values of a file by phase; in pairs, both lists name the same customers in the same order. */
export type TableValues = {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly paired: boolean;
  /** Rows without a value on one side. */
  readonly leftOut: number;
  /** A phase is too small for anything but its single values. */
  readonly isWithheld: boolean;
};

export function tableValues(phases: ComparedPhases, leftOut: number): TableValues {
  return {
    before: valuesOf(phases.before),
    after: valuesOf(phases.after),
    paired: phases.paired,
    leftOut,
    isWithheld: Math.min(phases.before.length, phases.after.length) < fewestForNumbers,
  };
}

/** How many values a phase has, and which where they are fewer than five. */
export const phaseSize = (values: readonly number[]): PhaseSize =>
  values.length < fewestForNumbers ? { n: values.length, values } : { n: values.length };
