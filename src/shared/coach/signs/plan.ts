import { found, near, notFound, thin, without, type Finding } from '../reading/evidence.ts';
import type { Reading } from '../reading/read-text.ts';

/** D13: a plan with a date, a measure or a person, in its sentence or the next. Thin without any of the three. */
export function plan(reading: Reading): Finding {
  const plans = without(reading.told('plan'), reading.anywhere('not-plan'));
  if (plans.length === 0) return notFound;
  const details = reading.told('plan-date', 'plan-measure', 'plan-who');
  const definite = near(plans, details, 1);
  return definite.length > 0 ? found(definite) : thin(plans);
}
