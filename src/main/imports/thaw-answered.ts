import { collectClaims } from '#shared/entries/claims.ts';
import type { Entry } from '#shared/entries/entry.ts';
import { answered, isFrozen } from '#shared/entries/submission.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import type { Judgement } from './judgements.ts';

/**
 * Submitted accounts that claim a criterion the assessor has judged have their
 * answer: they may be worked on again. Says so in a sentence for each.
 */
export async function thawAnswered(
  { records }: OpenJournal,
  judgements: readonly Judgement[],
  answeredAt: string,
): Promise<readonly string[]> {
  const judged = new Set(judgements.map(({ criterionId }) => criterionId));
  const waiting = records
    .list('entry')
    .filter((entry) => isFrozen(entry.status) && claims(entry).some((id) => judged.has(id)));
  const said: string[] = [];
  for (const entry of waiting) {
    const saved = await records.save('entry', answered(entry, answeredAt));
    said.push(
      saved.outcome === 'saved'
        ? `${entry.code} has its feedback and can be worked on again.`
        : `${entry.code} is still marked as submitted: ${saved.reason}`,
    );
  }
  return said;
}

const claims = ({ sections }: Entry): readonly string[] =>
  collectClaims(sections, () => '').flatMap(({ criteria }) => criteria);
