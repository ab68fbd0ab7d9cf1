import { daysBetween } from '../journal/days-between.ts';
import type { Plan, PlanAction } from './plan.ts';

/** How an action stands on a day. */
export type ActionStanding = 'done' | 'overdue' | 'today' | 'ahead' | 'undated';

export function actionStanding(
  { due, doneOn }: Pick<PlanAction, 'due' | 'doneOn'>,
  today: string,
): ActionStanding {
  if (doneOn !== null) return 'done';
  if (due === null) return 'undated';
  if (due < today) return 'overdue';
  return due === today ? 'today' : 'ahead';
}

/** `done on the day`, `done 3 days late`, `2 days overdue`: what was planned against what happened. */
export function plannedAgainstActual(
  action: Pick<PlanAction, 'due' | 'doneOn'>,
  today: string,
): string {
  const { due, doneOn } = action;
  if (doneOn !== null) {
    if (due === null) return 'done, no day was planned';
    const late = daysBetween(due, doneOn);
    if (late === 0) return 'done on the day';
    return late > 0 ? `done ${dayCount(late)} late` : `done ${dayCount(-late)} early`;
  }
  if (due === null) return 'no day yet';
  const late = daysBetween(due, today);
  if (late === 0) return 'due today';
  return late > 0 ? `${dayCount(late)} overdue` : `in ${dayCount(-late)}`;
}

export type DueAction = {
  readonly plan: Pick<Plan, 'id' | 'code' | 'title'>;
  readonly action: PlanAction;
  readonly standing: 'overdue' | 'today' | 'ahead';
};

/** Actions still to be done that are overdue or due within `days` days, the most urgent first. */
export function dueActions(plans: readonly Plan[], today: string, days = 7): readonly DueAction[] {
  return plans
    .flatMap((plan) =>
      plan.actions.flatMap((action): readonly DueAction[] => {
        const standing = actionStanding(action, today);
        if (standing === 'done' || standing === 'undated') return [];
        const isSoon = standing !== 'ahead' || daysBetween(today, action.due ?? today) <= days;
        return isSoon ? [{ plan, action, standing }] : [];
      }),
    )
    .sort((one, other) => (one.action.due ?? '').localeCompare(other.action.due ?? ''));
}

const dayCount = (days: number): string => (days === 1 ? '1 day' : `${days} days`);
