import type { Saved } from '#shared/contract/contract.ts';
import type { AssessorAnswer, Entry } from '#shared/entries/entry.ts';
import {
  answered,
  frozenRefusal,
  isFrozen,
  submitted,
  withdrawn,
} from '#shared/entries/submission.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { textHash } from './text-hash.ts';

/** Hands an account in: its newest words become a revision, which is named with a proof of its text. */
export async function submitEntry(
  { records, drafts }: OpenJournal,
  id: string,
  now: Date,
): Promise<Saved> {
  const entry = drafts.get(id) ?? records.get('entry', id);
  if (!entry) return refused('This entry is not in the journal any more.');
  if (isFrozen(entry.status)) return refused('This entry is submitted already.');
  const kept = await records.save('entry', entry);
  if (kept.outcome === 'not-saved') return kept;
  return records.save(
    'entry',
    submitted(entry, {
      submittedAt: now.toISOString(),
      revision: records.revision('entry', id),
      textHash: textHash(entry),
    }),
  );
}

/** Takes an account back; its log keeps when and why. */
export const withdrawEntry = (
  journal: OpenJournal,
  { id, reason }: { readonly id: string; readonly reason: string },
  now: Date,
): Promise<Saved> => thaw(journal, id, (entry) => withdrawn(entry, now.toISOString(), reason));

/** Keeps what the assessor said of an account; it may be worked on again. */
export const answerEntry = (
  journal: OpenJournal,
  { id, answer }: { readonly id: string; readonly answer: AssessorAnswer },
  now: Date,
): Promise<Saved> => thaw(journal, id, (entry) => answered(entry, now.toISOString(), answer));

async function thaw(
  { records }: OpenJournal,
  id: string,
  thawed: (entry: Entry) => Entry,
): Promise<Saved> {
  const entry = records.get('entry', id);
  if (!entry || !isFrozen(entry.status)) return refused('This entry is not submitted.');
  return records.save('entry', thawed(entry));
}

/** The sentence that refuses a change of a frozen account; `null` where it may be changed. */
export function refuseFrozen({ records }: OpenJournal, entry: Entry): Saved | null {
  const refusal = frozenRefusal(records.get('entry', entry.id), entry);
  return refusal === null ? null : refused(refusal);
}

const refused = (reason: string): Saved => ({ outcome: 'not-saved', reason });
