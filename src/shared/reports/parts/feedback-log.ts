import {
  askedToAnswered,
  feedbackRates,
  feedbackThemes,
  isAnswered,
  type FeedbackRates,
} from '../../feedback/feedback-rates.ts';
import type { Feedback } from '../../feedback/feedback.ts';
import { feedbackIsAbout, feedbackUsedIn } from '../../links/what-may-be-linked.ts';
import { feedbackAnchor } from '../anchors.ts';
import type { Chapter } from '../chapter.ts';
import { dayText } from '../day-text.ts';
import { bold, counted, line, lines, paragraph, text } from '../make-blocks.ts';
import type { ReportScope } from '../report-scope.ts';
import type { Block, Run, TableBlock } from '../report.ts';
import { linkLine } from './link-runs.ts';

/** What customers were asked and said, what was decided, and whether they were told. */
export const feedbackChapter = (scope: ReportScope): Chapter => ({
  title: 'Feedback log',
  anchor: 'feedback',
  newPage: true,
  blocks: [
    paragraph(ratesText(feedbackRates(scope.feedback))),
    ...themeTable(scope.feedback),
    logTable(scope),
  ],
});

function ratesText(rates: FeedbackRates): string {
  const { unasked, contrary, told, used, answeredRows } = rates;
  const came = unasked === 0 ? '' : ` ${counted(unasked, 'answer')} came unasked.`;
  return `${askedToAnswered(rates)}.${came} ${counted(contrary, 'contrary voice')} ${
    contrary === 1 ? 'is' : 'are'
  } among them. Of ${counted(answeredRows, 'row')} with an answer, the customer was told what came of it in ${told}, and ${used} ${
    used === 1 ? 'was' : 'were'
  } used in an account, a plan, a change or a complaint.`;
}

function themeTable(rows: readonly Feedback[]): readonly Block[] {
  const themes = feedbackThemes(rows);
  if (themes.length < 2) return [];
  return [
    {
      type: 'table',
      caption: 'Feedback by theme',
      columns: [
        { title: 'Theme', align: 'left', weight: 6 },
        { title: 'Rows', align: 'right', weight: 2 },
        { title: 'Contrary', align: 'right', weight: 2 },
      ],
      rows: themes.map(({ theme, rows: count }) => ({
        cells: [
          line(theme),
          line(String(count)),
          line(String(rows.filter((row) => row.theme.trim() === theme && row.contrary).length)),
        ],
      })),
    },
  ];
}

const logTable = (scope: ReportScope): TableBlock => ({
  type: 'table',
  caption: 'Feedback, row by row',
  columns: [
    { title: 'Row', align: 'left', weight: 2 },
    { title: 'Asked and answered', align: 'left', weight: 4 },
    { title: 'Word for word', align: 'left', weight: 5 },
    { title: 'Decided and done', align: 'left', weight: 5 },
    { title: 'Told, used in', align: 'left', weight: 3 },
  ],
  rows: scope.feedback.map((row) => ({
    anchor: feedbackAnchor(row.id),
    cells: [
      lines([bold(row.code)], ...row.customerIds.map((id) => line(scope.nameLink('customer', id)))),
      askedCell(row),
      wordsCell(row, scope),
      lines(line(row.decision), line(row.action)),
      toldCell(row, scope),
    ],
  })),
});

function askedCell(row: Feedback): readonly Run[] {
  const { askedOn, askedHow, askedCount, answeredCount } = row;
  const people = askedCount === 0 ? 'Came unasked' : `${answeredCount} of ${askedCount} answered`;
  return lines(line(dayText(askedOn)), line(askedHow), line(people));
}

function wordsCell(row: Feedback, scope: ReportScope): readonly Run[] {
  const about = linkLine(scope, row.links, feedbackIsAbout);
  return lines(
    line(row.verbatim === '' ? 'no words noted' : `“${row.verbatim}”`),
    line(row.theme === '' ? '' : `Theme: ${row.theme}`),
    line(row.contrary ? 'A contrary voice' : ''),
    about.length === 0 ? [] : [text('About '), ...about],
  );
}

function toldCell(row: Feedback, scope: ReportScope): readonly Run[] {
  const { toldOn, toldHow } = row;
  const isTold = toldOn !== null || toldHow !== '';
  const used = linkLine(scope, row.links, feedbackUsedIn);
  return lines(
    isTold
      ? line([dayText(toldOn), toldHow].filter((part) => part !== '').join(', '))
      : line(isAnswered(row) ? 'not told yet' : ''),
    used.length === 0 ? [] : [text('Used in '), ...used],
  );
}
