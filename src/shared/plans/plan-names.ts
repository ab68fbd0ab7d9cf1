import type { Plan } from './plan.ts';

/** What a plan is called while its title is still empty. */
export const planName = ({ code, title }: Pick<Plan, 'code' | 'title'>): string =>
  title === '' ? `${code} Untitled plan` : `${code} ${title}`;

/** `2 of 5 actions done`. */
export function actionsDone({ actions }: Pick<Plan, 'actions'>): string {
  if (actions.length === 0) return 'No action yet';
  const done = actions.filter(({ doneOn }) => doneOn !== null).length;
  return `${done} of ${actions.length} ${actions.length === 1 ? 'action' : 'actions'} done`;
}
