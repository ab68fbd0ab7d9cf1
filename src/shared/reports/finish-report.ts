import { dayOf, dayText } from './day-text.ts';
import { runningHeader, titlePage } from './parts/title-page.ts';
import type { ReportScope } from './report-scope.ts';
import type { Block, Report } from './report.ts';

/** A report round its blocks: title page, metadata, running header and footer. */
export const finishReport = (
  scope: ReportScope,
  title: string,
  subtitle: string,
  blocks: readonly Block[],
): Report => ({
  title: subtitle === '' ? title : `${title}: ${subtitle}`,
  author: scope.options.anonymise ? '' : scope.content.profile.candidate,
  language: 'en-GB',
  madeAt: scope.content.madeAt,
  header: runningHeader(scope),
  footer: `${title}, version of ${dayText(dayOf(scope.content.madeAt))}`,
  blocks: [titlePage(scope, title, subtitle), ...blocks],
});
