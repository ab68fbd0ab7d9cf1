import { longDay } from '#renderer/ui/day.ts';
import type { Entry, Submission } from '#shared/entries/entry.ts';
import { isFrozen } from '#shared/entries/submission.ts';
import classes from './entry.module.css';

/** When the account was handed in, and that it cannot be changed while it stands; before that, what became of earlier ones. */
export function SubmissionLine({ entry }: { readonly entry: Entry }) {
  const submissions = entry.submissions ?? [];
  const last = submissions.at(-1);
  if (!last) return null;
  return (
    <>
      <output className={classes['submission']}>{standing(entry, last)}</output>
      {submissions.map((each) => (
        <Answer key={each.submittedAt} submission={each} />
      ))}
    </>
  );
}

function standing(entry: Entry, last: Submission): string {
  const day = longDay(last.submittedAt.slice(0, 10));
  if (isFrozen(entry.status)) {
    return `Submitted on ${day}, and frozen as it was handed in (proof ${last.textHash.slice(0, 12)}). Withdraw it to change it.`;
  }
  if (!last.withdrawn) {
    return `Submitted on ${day}; the assessor’s feedback is in. Work on it and submit it again.`;
  }
  const { at, reason } = last.withdrawn;
  const why = reason === '' ? '' : `: ${reason}`;
  return `Submitted on ${day} and withdrawn on ${longDay(at.slice(0, 10))}${why}.`;
}

/** What the assessor said of one handing-in, where somebody has typed it in. */
function Answer({ submission: { answer } }: { readonly submission: Submission }) {
  if (!answer || answer.feedback === '') return null;
  const from = answer.assessor === '' ? '' : ` from ${answer.assessor}`;
  return (
    <details className={classes['answer']} open>
      <summary>
        Feedback{from}, {longDay(answer.answeredOn)}
      </summary>
      <blockquote>{answer.feedback}</blockquote>
    </details>
  );
}
