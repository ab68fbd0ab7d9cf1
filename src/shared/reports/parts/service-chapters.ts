import type { Chapter } from '../chapter.ts';
import type { ReportScope } from '../report-scope.ts';
import { complaintsChapter } from './complaint-blocks.ts';
import { feedbackChapter } from './feedback-log.ts';
import { plansChapter } from './plan-blocks.ts';
import { policyChapter } from './policy-index.ts';

/** Plans, complaints and the feedback log, each where the report has any. */
export const serviceChapters = (scope: ReportScope): readonly Chapter[] => [
  ...(scope.plans.length === 0 ? [] : [plansChapter(scope)]),
  ...(scope.complaints.length === 0 ? [] : [complaintsChapter(scope)]),
  ...(scope.feedback.length === 0 ? [] : [feedbackChapter(scope)]),
];

/** The laws and policies linked in the report, where it links any. */
export const policyChapters = (scope: ReportScope): readonly Chapter[] =>
  scope.policies.length === 0 ? [] : [policyChapter(scope)];
