import type { Chapter } from '../chapter.ts';
import { paragraph, text } from '../make-blocks.ts';
import type { ReportScope } from '../report-scope.ts';
import type { Block } from '../report.ts';

/** How the document came about: the app's part, the models and the statistics by name. */
export const methodChapter = (scope: ReportScope): Chapter => ({
  title: 'Method note',
  anchor: 'method',
  newPage: false,
  blocks: [
    paragraph(
      `The accounts were written in Hindsight ${scope.content.version}, an offline journal. It asks the questions of the model named, keeps what is written, and counts. It writes no sentence of an account: its hints are fixed rules, and nothing in this document was generated from other people’s texts.`,
    ),
    ...modelList(scope),
    ...statistics(scope),
  ],
});

function modelList(scope: ReportScope): readonly Block[] {
  const models = new Map(
    scope.entries.flatMap(({ model }) => (model ? [[model.id, model] as const] : [])),
  );
  if (models.size === 0) return [];
  return [
    paragraph('Accounts follow these reflective models:'),
    {
      type: 'list',
      ordered: false,
      items: [...models.values()].map(({ name, citation }) => [text(`${name}: ${citation}`)]),
    },
  ];
}

function statistics(scope: ReportScope): readonly Block[] {
  const comparisons = scope.changes.flatMap(({ measures }) =>
    measures.map(({ comparison }) => comparison),
  );
  const methods = [...new Set(comparisons.map(({ method }) => method))].filter(
    (method) => method !== '',
  );
  if (comparisons.length === 0) return [];
  return [
    paragraph(
      'Before and after were compared without a control group, so the numbers cannot show what made a difference: “was followed by” means no more than it says. Intervals are two-sided, at 95 %; they show which differences would fit the numbers. Small numbers of observations make wide intervals, and below five observations the single values are printed instead.',
    ),
    ...(methods.length === 0
      ? []
      : [
          paragraph('The numbers were calculated with these methods:'),
          {
            type: 'list',
            ordered: false,
            items: methods.map((method) => [text(method)]),
          } as const,
        ]),
  ];
}
