import type { CriterionFlag } from '../criterion-flag.ts';
import type { ShownClaim } from '../claim-source.ts';
import { commandVerbFlag } from './command-verb-flag.ts';
import type { AskedCriterion, Currency, FlagRule } from './flag-rule.ts';
import { notAcceptedFlag } from './not-accepted-flag.ts';
import { oneDayFlag, oneItemFlag, tooOldFlag } from './spread-flags.ts';
import { realWorkFlag } from './real-work-flag.ts';

const rules: readonly FlagRule[] = [
  notAcceptedFlag,
  realWorkFlag,
  oneItemFlag,
  oneDayFlag,
  tooOldFlag,
  commandVerbFlag,
];

/** What an assessor would ask about the claims on one criterion. A criterion nobody claims has no flags: its state says it. */
export function criterionFlagsOf(
  all: readonly ShownClaim[],
  asked: AskedCriterion,
  currency: Currency,
): readonly CriterionFlag[] {
  if (all.length === 0) return [];
  const counting = all.filter(({ claim }) => claim.standing === 'counts');
  const criterion = { ...asked, ...currency, all, counting };
  return rules.map((rule) => rule(criterion)).filter((flag) => flag !== null);
}
