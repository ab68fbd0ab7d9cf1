import type { ReportScope } from './report-scope.ts';
import type { ReportCriterion } from './report-units.ts';

export type CriterionState = 'met' | 'more-needed' | 'claimed' | 'not-accepted' | 'none';

/** Only an assessor makes a criterion met; the newest decision counts. */
export function criterionState(scope: ReportScope, criterion: ReportCriterion): CriterionState {
  const decision = scope.decisions.get(criterion.id);
  if (decision) return decision.outcome;
  const places = scope.places.get(criterion.id) ?? [];
  if (places.some(({ counts }) => counts)) return 'claimed';
  return places.length > 0 ? 'not-accepted' : 'none';
}

export const stateNames: Readonly<Record<CriterionState, string>> = {
  met: 'Met',
  'more-needed': 'More needed',
  claimed: 'Claimed',
  'not-accepted': 'Not counted: the unit takes real work only',
  none: 'Nothing yet',
};
