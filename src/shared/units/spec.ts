import type { Unit } from '../guides/unit.ts';

export type UnitKind = Unit['outcomes'][number]['type'];

/** A criterion as it was found, with the line it begins on. */
export type SpecCriterion = {
  readonly line: number | null;
  readonly code: string;
  readonly text: string;
  /** The code of the criterion it stands under. */
  readonly under?: string | undefined;
  readonly verb?: string | undefined;
  readonly type?: UnitKind | undefined;
};

export type SpecOutcome = {
  readonly line: number | null;
  readonly code: string;
  readonly title: string;
  readonly type?: UnitKind | undefined;
  readonly criteria: readonly SpecCriterion[];
};

/** A unit as it was found in somebody's file, before it is a guide. */
export type Spec = {
  readonly title: string;
  readonly reference?: string | undefined;
  readonly level?: number | undefined;
  readonly credit?: number | undefined;
  readonly guidedHours?: number | undefined;
  readonly aim?: string | undefined;
  readonly notice?: string | undefined;
  readonly outcomes: readonly SpecOutcome[];
};

/** *Know* and *understand* ask for knowledge; everything else is done at work. */
export const kindOfTitle = (title: string): UnitKind =>
  /\b(know|knowledge|understand|understanding)\b/i.test(title) ? 'knowledge' : 'performance';

/** What a specification says of itself above its criteria. */
export type FactName = 'title' | 'reference' | 'level' | 'credit' | 'guidedHours' | 'aim';
