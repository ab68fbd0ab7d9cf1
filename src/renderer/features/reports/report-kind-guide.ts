import type { ReportKind } from '#shared/reports/report-options.ts';

/** What each kind of document is for, in the words of the screen. */
export const reportKindGuides: Readonly<
  Record<ReportKind, { readonly name: string; readonly explanation: string }>
> = {
  impact: {
    name: 'Impact report',
    explanation: 'What was changed, measured before and after, with the accounts behind it.',
  },
  portfolio: {
    name: 'Whole portfolio',
    explanation: 'Everything included in this journal in one document, unit by unit.',
  },
  pack: {
    name: 'Submission pack',
    explanation: 'A folder of separate, clearly named documents with an index, ready to hand in.',
  },
  entry: {
    name: 'Single entry',
    explanation: 'One account with its criteria, for an assessor to look at early.',
  },
};
