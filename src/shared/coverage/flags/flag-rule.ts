import type { Outcome, Unit } from '../../guides/unit.ts';
import type { ShownClaim } from '../claim-source.ts';
import type { CriterionFlag } from '../criterion-flag.ts';

/** Against what age is measured. */
export type Currency = {
  readonly today: string;
  /** How many months old the newest evidence may be; `null`: age is not looked at. */
  readonly currentMonths: number | null;
};

/** What the unit says about the criterion; `null` for what no guide knows. */
export type AskedCriterion = {
  readonly verb: string;
  readonly outcome: Outcome | null;
  readonly unit: Unit | null;
};

/** A criterion as every flag sees it. */
export type FlaggedCriterion = AskedCriterion &
  Currency & {
    /** The claims that count. */
    readonly counting: readonly ShownClaim[];
    readonly all: readonly ShownClaim[];
  };

/** `null` while there is nothing to say. */
export type FlagRule = (criterion: FlaggedCriterion) => CriterionFlag | null;
