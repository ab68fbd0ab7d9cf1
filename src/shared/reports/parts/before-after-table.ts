import type { PhaseSummary } from '../../measures/comparison.ts';
import { measureAnchor } from '../anchors.ts';
import { periodText } from '../day-text.ts';
import { bold, line, lines, link } from '../make-blocks.ts';
import type { ReportChange, ReportMeasure } from '../reported-accounts.ts';
import type { Run, TableBlock } from '../report.ts';
import { measureTitle } from '../dumbbell-charts.ts';
import { changeTitle } from './summary.ts';

/** All measures of a change: value, what it rests on and when, before and after; difference and interval; target. */
export function beforeAfterTable(change: ReportChange): TableBlock {
  const hasTargets = change.measures.some(({ measure }) => measure.target !== null);
  return {
    type: 'table',
    caption: `${changeTitle(change)}: before and after`,
    columns: [
      { title: 'Measure', align: 'left', weight: 4 },
      { title: 'Before', align: 'right', weight: 3 },
      { title: 'After', align: 'right', weight: 3 },
      { title: 'Difference (95 % interval)', align: 'right', weight: 3 },
      ...(hasTargets ? [{ title: 'Target', align: 'left' as const, weight: 2 }] : []),
    ],
    rows: change.measures.map((reported) => ({
      cells: [
        [link(measureTitle(reported.measure), measureAnchor(reported.measure.id))],
        phaseCell(reported.comparison.before),
        phaseCell(reported.comparison.after),
        differenceCell(reported),
        ...(hasTargets ? [line(targetText(reported))] : []),
      ],
    })),
  };
}

function phaseCell(phase: PhaseSummary): readonly Run[] {
  if (phase.n === 0) return line('no observations');
  return lines(
    phase.valueText === '' ? [] : [bold(phase.valueText)],
    line(phase.basis),
    line(periodText(phase.firstDay, phase.lastDay)),
  );
}

function differenceCell({ comparison }: ReportMeasure): readonly Run[] {
  if (comparison.differenceText === '') return line('not given');
  return lines([bold(comparison.differenceText)], line(comparison.intervalText || 'no interval'));
}

function targetText({ measure, comparison }: ReportMeasure): string {
  if (measure.target === null) return 'none set';
  return { met: 'met', 'not-met': 'not met' }[comparison.target ?? 'not-met'];
}
