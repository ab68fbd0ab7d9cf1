import type { Unit } from '../guides/unit.ts';

/** What is wrong with a line of a specification and what to do about it; `line` counts from 1, `null` for the whole. */
export type SpecFault = { readonly line: number | null; readonly why: string };

/** A line that was passed over or that somebody should look at, with its words. */
export type SpecDoubt = SpecFault & { readonly text: string };

/** What was understood of a specification, before it is taken in. */
export type UnitReading =
  | {
      readonly outcome: 'understood';
      readonly format: UnitFormat;
      readonly unit: Unit;
      readonly doubts: readonly SpecDoubt[];
    }
  | { readonly outcome: 'not-understood'; readonly faults: readonly SpecFault[] };

export const unitFormats = ['table', 'guide', 'matrix', 'text'] as const;
export type UnitFormat = (typeof unitFormats)[number];

export const unitFormatNames: Readonly<Record<UnitFormat, string>> = {
  table: 'a table',
  guide: 'a guide pack',
  matrix: 'a SmartEvidence matrix',
  text: 'the text of a specification',
};

export const notUnderstood = (...faults: readonly SpecFault[]): UnitReading => ({
  outcome: 'not-understood',
  faults,
});

/** `Line 3: the criterion has no text. Add it.` */
export const faultSentence = ({ line, why }: SpecFault): string =>
  line === null ? why : `Line ${line}: ${why}`;
