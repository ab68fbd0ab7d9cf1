import { isHandedIn } from '../feedback/feedback-rates.ts';
import type { ReportContent } from './report-content.ts';
import type { ReportOptions } from './report-options.ts';
import { selectContent } from './select-content.ts';

/** Of the journal, what a report with these options can print: chosen accounts and evidence, and all records beside them that are not private. */
export function reportedContent(content: ReportContent, options: ReportOptions): ReportContent {
  const { entries, changes, measures, evidence } = selectContent(content, options);
  const entryIds = new Set(entries.map(({ id }) => id));
  return {
    ...content,
    entries,
    changes,
    measures,
    evidence,
    contacts: content.contacts.filter(({ included }) => included),
    complaints: content.complaints.filter(({ included }) => included),
    plans: content.plans.filter(({ included }) => included),
    feedback: content.feedback.filter(isHandedIn),
    secondLooks: content.secondLooks.filter(({ entryId }) => entryIds.has(entryId)),
    writingSessions: [],
  };
}
