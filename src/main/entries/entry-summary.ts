import { collectClaims, countWords, isWritten, type NameMention } from '#shared/entries/claims.ts';
import type { Entry, EntrySummary } from '#shared/entries/entry.ts';

/** What a list shows of an entry. `stages` is how many its model has. */
export function summariseEntry(
  entry: Entry,
  saved: { readonly savedAt: string; readonly stages: number | undefined },
  nameMention: NameMention,
): EntrySummary {
  const { id, code, title, modelId, happenedOn, createdAt, status, included } = entry;
  const claims = collectClaims(entry.sections, nameMention);
  return {
    ...{ id, code, title, modelId, happenedOn, createdAt, status, included },
    savedAt: saved.savedAt,
    customerIds: [...entry.customerIds],
    words: entry.sections.reduce((sum, { content }) => sum + countWords(content, nameMention), 0),
    stagesWritten: entry.sections.filter(({ content }) => isWritten(content)).length,
    stages: saved.stages ?? entry.sections.length,
    criteria: [...new Set(claims.flatMap((claim) => claim.criteria))].sort(),
  };
}
