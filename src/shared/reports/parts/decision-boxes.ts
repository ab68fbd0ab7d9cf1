import type { Chapter } from '../chapter.ts';
import { heading, paragraph } from '../make-blocks.ts';
import type { ReportScope } from '../report-scope.ts';
import type { ReportUnit } from '../report-units.ts';
import type { Block, BoxesBlock } from '../report.ts';
import { shownCriteria, shownUnits, unitTitle } from './matrix.ts';

/** The answers of a decision box, in the words that are read back from a marked report. */
export const decisionChoices = ['Met', 'More needed'] as const;

/** A decision and room for feedback for every criterion, to be filled in Word, in the PDF or by hand. */
export const decisionsChapter = (scope: ReportScope, onlyClaimed = false): Chapter => ({
  title: 'Assessor’s decisions and feedback',
  anchor: 'decisions',
  newPage: true,
  blocks: [
    paragraph(
      'Fill in these boxes in Word or in the PDF and send the file back: the decisions and the feedback can be read into the journal.',
    ),
    ...shownUnits(scope, onlyClaimed).flatMap((unit) => [
      heading(3, `Decisions: ${unitTitle(unit)}`, `decisions-${unit.id}`),
      ...unitDecisions(scope, unit, onlyClaimed),
    ]),
  ],
});

export const unitDecisions = (
  scope: ReportScope,
  unit: ReportUnit,
  onlyClaimed: boolean,
): readonly Block[] =>
  shownCriteria(scope, unit, onlyClaimed).map((criterion): BoxesBlock => ({
    type: 'boxes',
    title: `${criterion.code} ${criterion.text}`,
    boxes: [
      {
        label: `Decision on ${criterion.code}`,
        name: `decision/${criterion.id}`,
        kind: 'choice',
        lines: 2,
        choices: decisionChoices,
        width: 4,
      },
      {
        label: `Feedback on ${criterion.code}`,
        name: `feedback/${criterion.id}`,
        kind: 'text',
        lines: 2,
        choices: [],
        width: 8,
      },
    ],
  }));
