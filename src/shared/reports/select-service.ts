import { stageDay } from '../complaints/stage-dates.ts';
import type { Complaint } from '../complaints/complaint.ts';
import { isHandedIn } from '../feedback/feedback-rates.ts';
import type { Feedback } from '../feedback/feedback.ts';
import type { Plan } from '../plans/plan.ts';
import type { ReportContent } from './report-content.ts';
import type { ReportOptions } from './report-options.ts';

/** What the options take of complaints, plans and the feedback log. */
export type ServiceSelection = {
  readonly complaints: readonly Complaint[];
  readonly plans: readonly Plan[];
  readonly feedback: readonly Feedback[];
};

/** How a day and a text are held against the options. */
type Fits = {
  readonly isWithin: (day: string | null) => boolean;
  readonly sectionsFit: (sections: Complaint['sections']) => boolean;
};

/** Included complaints, plans and rows of the log, oldest first; a report on one account takes none of them. */
export function selectService(
  content: ReportContent,
  options: ReportOptions,
  { isWithin, sectionsFit }: Fits,
): ServiceSelection {
  if (options.kind === 'entry') return { complaints: [], plans: [], feedback: [] };
  const isWanted = (ids: readonly string[] | null | undefined, id: string) =>
    ids === null || ids === undefined || ids.includes(id);
  return {
    complaints: content.complaints
      .filter(({ included, id }) => included && isWanted(options.complaintIds, id))
      .filter(({ stages }) => isWithin(stageDay(stages, 'received')))
      .filter(({ sections }) => sectionsFit(sections))
      .toSorted(byDay(({ stages }) => stageDay(stages, 'received'))),
    plans: content.plans
      .filter(({ included, id }) => included && isWanted(options.planIds, id))
      .filter(({ startedOn }) => isWithin(startedOn))
      .filter(({ sections }) => sectionsFit(sections))
      .toSorted(byDay(({ startedOn }) => startedOn)),
    feedback: (options.feedbackLog === false ? [] : content.feedback)
      .filter(isHandedIn)
      .filter(({ askedOn }) => isWithin(askedOn))
      .toSorted(byDay(({ askedOn }) => askedOn)),
  };
}

/** By day, what has none last; the same day in the order of the codes. */
const byDay =
  <Item extends { readonly code: string }>(dayOf: (item: Item) => string | null) =>
  (one: Item, other: Item): number =>
    (dayOf(one) ?? '9').localeCompare(dayOf(other) ?? '9') ||
    one.code.localeCompare(other.code, 'en-GB', { numeric: true });
