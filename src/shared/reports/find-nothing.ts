import type { ReportContent } from './report-content.ts';
import type { ReportOptions } from './report-options.ts';

/** What the options took from the journal. */
type Chosen = {
  readonly entries: readonly unknown[];
  readonly changes: readonly unknown[];
  readonly relationships: readonly unknown[];
  readonly complaints: readonly unknown[];
  readonly plans: readonly unknown[];
  readonly feedback: readonly unknown[];
};

/** Why these options give no document, in one sentence that says what to do; `null` when they give one. */
export function findNothing(
  content: ReportContent,
  options: ReportOptions,
  chosen: Chosen,
): string | null {
  const unknown = options.unitIds?.filter(
    (id) => !content.guides.units.some((unit) => unit.id === id),
  );
  if (unknown && unknown.length > 0) {
    return `This journal holds no unit called ${unknown.join(', ')}: choose one of its own units.`;
  }
  switch (options.kind) {
    case 'entry':
      return chosen.entries.length > 0 ? null : withoutEntry(content, options);
    case 'impact':
      return isAnything(chosen) ? null : withoutImpact(content, options);
    case 'portfolio':
    case 'pack':
      return null;
  }
}

const isAnything = (chosen: Chosen): boolean =>
  [
    chosen.entries,
    chosen.changes,
    chosen.relationships,
    chosen.complaints,
    chosen.plans,
    chosen.feedback,
  ].some((records) => records.length > 0);

function withoutEntry(content: ReportContent, options: ReportOptions): string {
  const [wanted] = options.entryIds ?? [];
  const entry = content.entries.find(({ id }) => id === wanted);
  if (wanted !== undefined && !entry)
    return 'There is no such entry in this journal: choose one of its own.';
  if (entry && !entry.included) {
    return `${entry.code} is private: include it in what is handed in, then export it.`;
  }
  return content.entries.some(({ included }) => included)
    ? 'No included entry fits this choice: widen the dates or the units.'
    : 'No entry is included yet: open one and include it in what is handed in.';
}

function withoutImpact(content: ReportContent, options: ReportOptions): string {
  const narrowed = [options.changeIds, options.entryIds, options.unitIds, options.from, options.to];
  const hasContent = content.changes.length > 0 || content.entries.some(({ included }) => included);
  return hasContent && narrowed.some((choice) => choice !== null)
    ? 'No change and no included entry fits this choice: widen the dates, the units or what is ticked.'
    : 'There is nothing to report yet: record a change with its measures, or include an entry.';
}
