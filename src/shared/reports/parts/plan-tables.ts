import { plannedAgainstActual } from '../../plans/action-standing.ts';
import { actionRestsOn } from '../../links/what-may-be-linked.ts';
import type { Plan, PlanAction } from '../../plans/plan.ts';
import { dayOf, dayText } from '../day-text.ts';
import { bold, heading, line, lines, text } from '../make-blocks.ts';
import type { ReportScope } from '../report-scope.ts';
import type { Block, Run } from '../report.ts';
import { linkLine } from './link-runs.ts';

/** What the plan wanted to move: before, target, actual. */
export function targetTable({ code, kind, targets }: Plan, anchor: string): readonly Block[] {
  if (targets.length === 0) return [];
  return [
    heading(4, kind === 'coaching' ? 'Team measures' : 'Measures and targets', `${anchor}-targets`),
    {
      type: 'table',
      caption: `${code}: before, target and actual`,
      columns: [
        { title: 'What is counted', align: 'left', weight: 5 },
        { title: 'Before', align: 'left', weight: 3 },
        { title: 'Target', align: 'left', weight: 3 },
        { title: 'Actual', align: 'left', weight: 3 },
      ],
      rows: targets.map(({ what, baseline, target, actual }) => ({
        cells: [
          [bold(what === '' ? 'Not named' : what)],
          line(baseline),
          line(target),
          line(actual === '' ? 'not yet' : actual),
        ],
      })),
    },
  ];
}

/** Planned against actual, action by action. */
export function actionTable(
  { code, actions }: Plan,
  anchor: string,
  scope: ReportScope,
): readonly Block[] {
  if (actions.length === 0) return [];
  return [
    heading(4, 'Actions: planned and actual', `${anchor}-actions`),
    {
      type: 'table',
      caption: `${code}: what was planned and what happened`,
      columns: [
        { title: 'Action', align: 'left', weight: 10 },
        { title: 'Measured by', align: 'left', weight: 9 },
        { title: 'By, who', align: 'left', weight: 6 },
        { title: 'Why', align: 'left', weight: 13 },
        { title: 'Actual', align: 'left', weight: 9 },
      ],
      rows: actions.map((action) => ({
        cells: [
          [bold(action.what === '' ? 'Not named' : action.what)],
          measuredCell(action, scope),
          lines(line(dayText(action.due)), line(action.owner)),
          whyCell(action, scope),
          actualCell(action, scope),
        ],
      })),
    },
  ];
}

function measuredCell(action: PlanAction, scope: ReportScope): readonly Run[] {
  const { measureId, measure, baseline, target } = action;
  const linked = measureId === null ? '' : scope.nameLink('measure', measureId);
  return lines(
    line(measure === linked ? '' : measure),
    line(linked),
    line(baseline === '' ? '' : `Now: ${baseline}`),
    line(target === '' ? '' : `Target: ${target}`),
  );
}

function whyCell(action: PlanAction, scope: ReportScope): readonly Run[] {
  const rests = linkLine(scope, action.links, actionRestsOn);
  return lines(line(action.rationale), rests.length === 0 ? [] : [text('Rests on '), ...rests]);
}

function actualCell(action: PlanAction, scope: ReportScope): readonly Run[] {
  const standing = plannedAgainstActual(action, dayOf(scope.content.madeAt));
  return lines(
    line(dayText(action.doneOn)),
    line(`${standing.charAt(0).toUpperCase()}${standing.slice(1)}`),
    line(action.result),
  );
}
