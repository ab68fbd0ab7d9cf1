import type { AssessorAnswer, Entry, EntryStatus, Submission } from './entry.ts';

/** Whether an account stands as it was handed in, so that nobody marks words that change under them. */
export const isFrozen = (status: EntryStatus): boolean =>
  status === 'submitted' || status === 'resubmitted';

/** The account as it is handed in: again, once an earlier handing-in was answered. */
export function submitted(
  entry: Entry,
  proof: Pick<Submission, 'revision' | 'textHash' | 'submittedAt'>,
): Entry {
  const earlier = entry.submissions ?? [];
  const again = earlier.some(({ answeredAt }) => answeredAt !== undefined);
  return {
    ...entry,
    status: again ? 'resubmitted' : 'submitted',
    submissions: [...earlier, proof],
  };
}

/** The account taken back to be worked on; when and why stays with the handing-in. */
export const withdrawn = (entry: Entry, at: string, reason: string): Entry => ({
  ...entry,
  status: 'ready',
  submissions: closeLast(entry, { withdrawn: { at, reason } }),
});

/** The account after the assessor's answer came in: it may be worked on again. */
export const answered = (entry: Entry, answeredAt: string, answer?: AssessorAnswer): Entry => ({
  ...entry,
  status: 'feedback',
  submissions: closeLast(entry, { answeredAt, ...(answer && { answer }) }),
});

/**
 * Why a save is refused, in one sentence; `null` where it may go on. Of a
 * frozen account only whether it is in reports may be changed; it is thawed by
 * taking it back or by the assessor's answer, which both stay in its log.
 */
export function frozenRefusal(before: Entry | undefined, after: Entry): string | null {
  if (!before || !isFrozen(before.status)) return null;
  const last = before.submissions?.at(-1);
  const closed = after.submissions?.[(before.submissions?.length ?? 0) - 1];
  const isThawed = !isFrozen(after.status) && !!(closed?.withdrawn ?? closed?.answeredAt);
  if (isThawed || wordsOf(before) === wordsOf(after)) return null;
  return `${before.code} was submitted on ${last?.submittedAt.slice(0, 10) ?? 'an earlier day'} and stands as it was handed in. Withdraw it to change it.`;
}

/** Why a submitted account cannot be deleted: somebody may be marking it. */
export const notDeletedSubmitted = (code: string): string =>
  `${code} is submitted and stands as it was handed in. Withdraw it to delete it.`;

const closeLast = ({ submissions = [] }: Entry, closing: Partial<Submission>) =>
  submissions.map((each, index) =>
    index === submissions.length - 1 ? { ...each, ...closing } : each,
  );

/** All that is frozen, to compare; in what order the fields stand does not matter. */
const wordsOf = ({ included: _included, ...entry }: Entry): string =>
  JSON.stringify(entry, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
