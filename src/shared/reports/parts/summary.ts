import type { Chapter } from '../chapter.ts';
import { bold, counted, link, paragraph, text } from '../make-blocks.ts';
import type { ReportChange } from '../reported-accounts.ts';
import type { ReportScope } from '../report-scope.ts';
import type { Block } from '../report.ts';
import { cautionsAnchor } from './cautions.ts';

/** One plain sentence for each measure, change by change. */
export const summaryChapter = (scope: ReportScope): Chapter => ({
  title: 'Summary',
  anchor: 'summary',
  newPage: true,
  blocks: [
    paragraph(whatItHolds(scope)),
    ...scope.changes.flatMap((change) => changeSummary(change, scope.changes.length > 1)),
  ],
});

function changeSummary(change: ReportChange, named: boolean): readonly Block[] {
  const title = changeTitle(change);
  const name: Block = { type: 'paragraph', style: 'body', runs: [bold(title)] };
  if (change.measures.length === 0) {
    return [...(named ? [name] : []), paragraph(`No measure was recorded for “${title}”.`)];
  }
  const hasCautions = change.measures.some(({ comparison }) => comparison.cautions.length > 0);
  return [
    ...(named ? [name] : []),
    ...change.measures.map(({ comparison }) => paragraph(comparison.sentence, 'lead')),
    ...(hasCautions
      ? [
          {
            type: 'paragraph',
            style: 'small',
            runs: [
              text('To be read with '),
              link('what these numbers do not show', cautionsAnchor(change)),
              text('.'),
            ],
          } as const,
        ]
      : []),
  ];
}

export const changeTitle = ({ change }: ReportChange): string =>
  change.title === '' ? 'A change without a title' : change.title;

function whatItHolds(scope: ReportScope): string {
  const { changes, entries, relationships, evidence } = scope;
  const measures = changes.reduce((sum, change) => sum + change.measures.length, 0);
  const held = [
    changes.length > 0
      ? `${counted(changes.length, 'change')} with ${counted(measures, 'measure')}`
      : '',
    entries.length > 0 ? counted(entries.length, 'reflective account') : '',
    relationships.length > 0 ? counted(relationships.length, 'relationship') : '',
    scope.plans.length > 0 ? counted(scope.plans.length, 'plan') : '',
    scope.complaints.length > 0 ? counted(scope.complaints.length, 'complaint') : '',
    scope.feedback.length > 0
      ? counted(scope.feedback.length, 'row of feedback', 'rows of feedback')
      : '',
    evidence.length > 0 ? counted(evidence.length, 'evidence item') : '',
  ].filter((part) => part !== '');
  const nothing = changes.length === 0 ? ' No change with measures is part of it.' : '';
  return `This report holds ${joinWords(held)}.${nothing}`;
}

/** `a`, `a and b`, `a, b and c`. */
export const joinWords = (words: readonly string[]): string =>
  words.length < 2
    ? (words[0] ?? 'nothing yet')
    : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
