import type { ReportScope } from './report-scope.ts';
import type { ReportCriterion } from './report-units.ts';

export type CriterionState = 'met' | 'more-needed' | 'claimed' | 'none';

/** Only an assessor makes a criterion met; the newest decision counts. */
export function criterionState(scope: ReportScope, criterion: ReportCriterion): CriterionState {
  const decision = scope.decisions.get(criterion.id);
  if (decision) return decision.outcome;
  return scope.places.has(criterion.id) ? 'claimed' : 'none';
}

export const stateNames: Readonly<Record<CriterionState, string>> = {
  met: 'Met',
  'more-needed': 'More needed',
  claimed: 'Claimed',
  none: 'Nothing yet',
};
