import { isWritten } from '#shared/entries/claims.ts';
import type { EntrySummary } from '#shared/entries/entry.ts';
import type { Change } from '#shared/measures/change.ts';
import type { ReportOptions } from '#shared/reports/report-options.ts';

/** Something an assessor would send the report back for, and where to put it right. */
export type ReportCheck = { readonly text: string; readonly address: string };

/** What to look at before handing in: unfinished entries, and changes nobody has drawn a conclusion from. */
export function reportChecks(
  options: ReportOptions,
  entries: readonly EntrySummary[],
  changes: readonly Change[],
): readonly ReportCheck[] {
  const isIn = (ids: readonly string[] | null, id: string) => ids === null || ids.includes(id);
  const unfinished = entries
    .filter((entry) => entry.included && isIn(options.entryIds, entry.id))
    .filter((entry) => entry.stagesWritten < entry.stages)
    .map((entry) => ({
      text: `${entry.code} has ${entry.stagesWritten} of ${entry.stages} stages written.`,
      address: `/entries/${entry.id}`,
    }));
  const unconcluded = changes
    .filter((change) => isIn(options.changeIds, change.id) && !hasConclusion(change))
    .map((change) => ({
      text: `“${change.title === '' ? 'Untitled change' : change.title}” has no conclusion yet.`,
      address: `/measures/${change.id}?show=account&stage=conclusion`,
    }));
  return [...unfinished, ...unconcluded];
}

const hasConclusion = ({ sections }: Change): boolean =>
  sections.some(({ stageId, content }) => stageId === 'conclusion' && isWritten(content));
