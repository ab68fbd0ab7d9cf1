import type { Complaint } from './complaint.ts';

type Rated = Pick<Complaint, 'satisfaction' | 'firstFailure'>;

/** What three ratings of one customer say, and what they do not. Sources: doi.org/10.1177/1094670507303012, doi.org/10.1509/jmkg.66.4.57.18512. */
export function recoveryNote({ satisfaction, firstFailure }: Rated): readonly string[] {
  const before = satisfaction.beforeFailure.value;
  const failed = satisfaction.afterFailure.value;
  const after = satisfaction.afterRecovery.value;
  if (before === null || failed === null || after === null) return [needsThree];
  const scale = `on a scale from ${satisfaction.min} to ${satisfaction.max}`;
  const story = `Satisfaction was ${before} before the failure, ${failed} after it and ${after} once it was put right, ${scale}: ${comparedTo(before, failed, after)}.`;
  return after > before ? [story, paradox, ...repeated(firstFailure), limits] : [story, limits];
}

const needsThree =
  'Three points are needed: without the rating from before the failure nobody can say whether it was reached again.';

function comparedTo(before: number, failed: number, after: number): string {
  if (after > before) return 'higher at the end than before anything went wrong';
  if (after === before) return 'back where it was';
  return after > failed
    ? 'better than after the failure, but not what it was before'
    : 'not recovered';
}

const paradox =
  'Studies call this the service recovery paradox. Most customers would still rather have had no failure.';

const repeated = (firstFailure: boolean | null): readonly string[] => {
  if (firstFailure === null)
    return ['It was found after a first failure only: say whether this was the first.'];
  return firstFailure
    ? []
    : ['It was found after a first failure, not after a further one such as this.'];
};

const limits =
  'One customer’s ratings show no rule. Where many were studied, the effect held for satisfaction, not for buying again, recommending or the firm’s image: do not conclude loyalty from it.';
