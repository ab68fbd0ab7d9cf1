import { complaintName } from '../complaints/complaint-names.ts';
import { planName } from '../plans/plan-names.ts';
import { buildReport } from './build-report.ts';
import { joinName, reportFileName } from './file-names.ts';
import type { PackFile } from './pack-documents.ts';
import type { ReportContent } from './report-content.ts';
import type { ReportOptions } from './report-options.ts';
import type { ReportScope } from './report-scope.ts';
import type { WrittenStage } from './written-stages.ts';

/** Options of a document in a pack that is about something else. */
export const noService: Pick<ReportOptions, 'complaintIds' | 'planIds' | 'feedbackLog'> = {
  complaintIds: [],
  planIds: [],
  feedbackLog: false,
};

type Document = PackFile & { readonly path: string };

/** A document of a pack for each complaint and plan, and one for the feedback log. */
export function serviceFiles(
  content: ReportContent,
  options: ReportOptions,
  scope: ReportScope,
  codesName: (codes: readonly string[]) => string,
): readonly Document[] {
  const codesOf = (stages: readonly WrittenStage[]) =>
    scope
      .nameCriteria(stages.flatMap(({ claims }) => claims.flatMap(({ criteria }) => criteria)))
      .map(({ text }) => text);
  const make = (
    about: string,
    title: string,
    codes: readonly string[],
    only: Partial<ReportOptions>,
  ): readonly Document[] => {
    const report = buildReport(content, {
      ...options,
      kind: 'impact',
      changeIds: [],
      entryIds: [],
      ...noService,
      ...only,
    });
    if ('nothing' in report) return [];
    const name = reportFileName(content, { ...options, kind: 'impact' }, about);
    return [{ path: joinName(name, codesName(codes)), report, title, codes }];
  };
  return [
    ...scope.plans.flatMap(({ plan, stages }) =>
      make(plan.code, `Plan: ${planName(plan)}`, codesOf(stages), { planIds: [plan.id] }),
    ),
    ...scope.complaints.flatMap(({ complaint, stages }) =>
      make(complaint.code, `Complaint: ${complaintName(complaint)}`, codesOf(stages), {
        complaintIds: [complaint.id],
      }),
    ),
    ...(scope.feedback.length === 0
      ? []
      : make('Feedback_log', 'Feedback log', [], { feedbackLog: true })),
  ];
}
