import { noTeamwork } from '../links/record-link.ts';
import type { Plan, PlanAction, PlanKind, PlanTarget } from './plan.ts';

/** A plan of a kind with nothing filled in. */
export const newPlan = (id: string, code: string, kind: PlanKind): Plan => ({
  id,
  code,
  title: '',
  kind,
  included: false,
  customerIds: [],
  startedOn: null,
  reviewOn: null,
  sections: [],
  targets: [],
  actions: [],
  teamwork: noTeamwork,
  links: [],
});

export const newAction = (id: string): PlanAction => ({
  id,
  what: '',
  measureId: null,
  measure: '',
  baseline: '',
  target: '',
  due: null,
  owner: '',
  rationale: '',
  links: [],
  doneOn: null,
  result: '',
});

export const newTarget = (id: string): PlanTarget => ({
  id,
  what: '',
  measureId: null,
  baseline: '',
  target: '',
  actual: '',
});
