import type { Plan } from '#shared/plans/plan.ts';

/** What every part of the page is given: the plan as it stands, and the way to change it. */
export type PlanPart = {
  readonly draft: Plan;
  readonly edit: (changed: Partial<Plan>) => void;
};
