import { unitAnchor } from '../anchors.ts';
import type { Chapter } from '../chapter.ts';
import type { CriterionPlace } from '../criterion-places.ts';
import { criterionState, stateNames } from '../criterion-state.ts';
import { dayText } from '../day-text.ts';
import { bold, heading, line, lines, link, text } from '../make-blocks.ts';
import type { ReportScope } from '../report-scope.ts';
import type { ReportCriterion, ReportUnit } from '../report-units.ts';
import type { Block, Run, TableBlock } from '../report.ts';

/** Every criterion with each place that shows it; works like a contents page. */
export const matrixChapter = (scope: ReportScope, onlyClaimed = false): Chapter => ({
  title: 'Criteria and where they are shown',
  anchor: 'criteria',
  newPage: true,
  blocks: shownUnits(scope, onlyClaimed).flatMap((unit) => [
    heading(3, unitTitle(unit), unitAnchor(unit.id)),
    ...unitNotice(unit),
    unitMatrix(scope, unit, onlyClaimed),
  ]),
});

export const shownUnits = (scope: ReportScope, onlyClaimed: boolean): readonly ReportUnit[] =>
  scope.units.filter((unit) => shownCriteria(scope, unit, onlyClaimed).length > 0);

export const unitTitle = (unit: ReportUnit): string =>
  unit.letter === '' ? unit.title : `Unit ${unit.letter}: ${unit.title}`;

/** That the criteria are illustrative, wherever they stand. */
export const unitNotice = (unit: ReportUnit): readonly Block[] =>
  unit.notice === ''
    ? []
    : [{ type: 'note', title: 'About these criteria', paragraphs: [[text(unit.notice)]] }];

/** The rows that the codes beside the sentences lead to. */
export function unitMatrix(scope: ReportScope, unit: ReportUnit, onlyClaimed: boolean): TableBlock {
  return {
    type: 'table',
    caption: `${unitTitle(unit)}: criteria and evidence`,
    columns: [
      { title: 'Criterion', align: 'left', weight: 2 },
      { title: 'What it asks', align: 'left', weight: 6 },
      { title: 'Where it is shown', align: 'left', weight: 10 },
      { title: 'State', align: 'left', weight: 4 },
    ],
    rows: shownCriteria(scope, unit, onlyClaimed).map((criterion) => ({
      anchor: criterion.anchor,
      cells: [
        [bold(criterion.code)],
        line(criterion.text),
        placesCell(scope.places.get(criterion.id) ?? []),
        stateCell(scope, criterion),
      ],
    })),
  };
}

/** All criteria of a unit, or those that something in the report shows. */
export const shownCriteria = (
  scope: ReportScope,
  unit: ReportUnit,
  onlyClaimed: boolean,
): readonly ReportCriterion[] =>
  onlyClaimed ? unit.criteria.filter(({ id }) => scope.places.has(id)) : unit.criteria;

const placesCell = (places: readonly CriterionPlace[]): readonly Run[] =>
  places.length === 0
    ? [text('Nothing yet')]
    : lines(
        ...places.flatMap(({ label, words, how, method, anchor }): readonly (readonly Run[])[] => [
          [
            ...(method === '' ? [] : [text(`${method} `)]),
            link(label, anchor),
            ...(words === '' ? [] : [text(`: “${words}”`)]),
            { type: 'page', target: anchor, before: ', page ' },
          ],
          ...(how === '' ? [] : [line(`How this shows it: ${how}`)]),
        ]),
      );

function stateCell(scope: ReportScope, criterion: ReportCriterion): readonly Run[] {
  const state = stateNames[criterionState(scope, criterion)];
  const decision = scope.decisions.get(criterion.id);
  if (!decision) return [text(state)];
  return lines(
    [bold(state)],
    line(dayText(decision.decidedOn)),
    line(decision.assessor),
    line(decision.feedback),
  );
}
