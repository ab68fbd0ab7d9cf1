import type { LinkKind } from './record-link.ts';

/** What the action of a plan may rest on, in the order in which it is offered and printed. */
export const actionRestsOn = [
  'need',
  'feedback',
  'contact',
  'complaint',
  'policy',
  'model-use',
  'model',
  'entry',
  'measure',
  'plan',
] as const satisfies readonly LinkKind[];

/** What a whole plan may come from. */
export const planComesFrom = [
  'feedback',
  'need',
  'contact',
  'complaint',
  'entry',
  'model-use',
  'model',
] as const satisfies readonly LinkKind[];

/** What a plan may belong with: what became of it, and what shows it. */
export const planBelongsWith = [
  'change',
  'plan',
  'evidence',
] as const satisfies readonly LinkKind[];

/** What a row of feedback may be about. */
export const feedbackIsAbout = [
  'contact',
  'need',
  'feedback',
  'model-use',
  'policy',
] as const satisfies readonly LinkKind[];

/** Where a row of feedback may have been used. */
export const feedbackUsedIn = [
  'entry',
  'plan',
  'change',
  'complaint',
] as const satisfies readonly LinkKind[];
