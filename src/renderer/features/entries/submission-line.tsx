import { longDay } from '#renderer/ui/day.ts';
import type { Entry } from '#shared/entries/entry.ts';
import { isFrozen } from '#shared/entries/submission.ts';
import classes from './entry.module.css';

/** When the account was handed in, and that it cannot be changed while it stands; before that, what became of earlier ones. */
export function SubmissionLine({ entry }: { readonly entry: Entry }) {
  const last = entry.submissions?.at(-1);
  if (!last) return null;
  const day = longDay(last.submittedAt.slice(0, 10));
  return (
    <output className={classes['submission']}>
      {isFrozen(entry.status)
        ? `Submitted on ${day}, and frozen as it was handed in (proof ${last.textHash.slice(0, 12)}). Withdraw it to change it.`
        : last.withdrawn
          ? `Submitted on ${day} and withdrawn on ${longDay(last.withdrawn.at.slice(0, 10))}${last.withdrawn.reason === '' ? '' : `: ${last.withdrawn.reason}`}.`
          : `Submitted on ${day}; the assessor’s feedback is in. Work on it and submit it again.`}
    </output>
  );
}
