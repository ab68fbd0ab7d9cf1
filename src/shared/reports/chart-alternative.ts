import { tickNumber } from './chart-axis.ts';
import type { Chart, DumbbellChart, SeriesChart } from './chart.ts';
import { cell, count, sentence } from './chart-text.ts';
import {
  changesTable,
  changesWords,
  slopeTable,
  slopeWords,
  stackedTable,
  stackedWords,
  stripTable,
  stripWords,
} from './distribution-words.ts';
import { isAfterChange } from './lay-series.ts';
import { lifecycleAlternative, lifecycleTable } from './lifecycle-words.ts';
import type { TableBlock } from './report.ts';

/** The drawing in words, from the same numbers, for whoever cannot see it. */
export function chartAlternative(chart: Chart): string {
  switch (chart.kind) {
    case 'dumbbell':
      return dumbbellWords(chart);
    case 'series':
      return seriesWords(chart);
    case 'slope':
      return slopeWords(chart);
    case 'changes':
      return changesWords(chart);
    case 'stacked':
      return stackedWords(chart);
    case 'strip':
      return stripWords(chart);
    case 'lifecycle':
      return lifecycleAlternative(chart);
  }
}

/** The numbers of the drawing as a table. */
export function chartTable(chart: Chart): TableBlock {
  switch (chart.kind) {
    case 'dumbbell':
      return dumbbellTable(chart);
    case 'series':
      return seriesTable(chart);
    case 'slope':
      return slopeTable(chart);
    case 'changes':
      return changesTable(chart);
    case 'stacked':
      return stackedTable(chart);
    case 'strip':
      return stripTable(chart);
    case 'lifecycle':
      return lifecycleTable(chart);
  }
}

function dumbbellWords(chart: DumbbellChart): string {
  const rows = chart.rows.map((row) => {
    const difference = row.difference === '' ? '' : `, difference ${row.difference}`;
    const interval = row.interval === '' ? '' : ` (95 % interval ${row.interval})`;
    return `${row.label} (${row.counts}): ${row.beforeText} before, ${row.afterText} after${difference}${interval}.`;
  });
  return [`${sentence(chart.title)} Chart with two marks a row, before and after.`, ...rows].join(
    ' ',
  );
}

function seriesWords(chart: SeriesChart): string {
  const [first, last] = [chart.points.at(0), chart.points.at(-1)];
  if (!first || !last) return `${sentence(chart.title)} Chart without points.`;
  const signals = chart.points.filter((point) => point.signal);
  return [
    sentence(chart.title),
    `Line chart of ${count(chart.points.length, 'point')} from ${first.label} to ${last.label}.`,
    ...chart.changes.map((change) => sentence(change.label)),
    ...chart.segments.map((segment) => sentence(segment.label)),
    signals.length === 0
      ? 'No point is marked as a signal.'
      : `${count(signals.length, 'point')} marked as a signal: ${signals.map((point) => point.label).join(', ')}.`,
  ].join(' ');
}

function dumbbellTable(chart: DumbbellChart): TableBlock {
  return {
    type: 'table',
    caption: chart.title,
    columns: [
      { title: 'Measure', align: 'left', weight: 7 },
      { title: 'Counts', align: 'left', weight: 4 },
      { title: 'Before', align: 'right', weight: 2 },
      { title: 'After', align: 'right', weight: 2 },
      { title: 'Difference', align: 'right', weight: 3 },
      { title: '95 % interval', align: 'right', weight: 4 },
    ],
    rows: chart.rows.map((row) => ({
      cells: [
        row.label,
        row.counts,
        row.beforeText,
        row.afterText,
        row.difference || 'not given',
        row.interval || 'not given',
      ].map(cell),
    })),
  };
}

/** One row a day: what was counted several times on it stands together. */
function seriesTable(chart: SeriesChart): TableBlock {
  const hasPhases = chart.changes.some(({ isRebase }) => !isRebase);
  const hasSignals = chart.points.some((point) => point.signal);
  return {
    type: 'table',
    caption: `${chart.title}: the values`,
    columns: [
      { title: 'When', align: 'left', weight: 3 },
      ...(hasPhases ? [{ title: 'Phase', align: 'left' as const, weight: 3 }] : []),
      {
        title: chart.axis.unit === '' ? 'Value' : `Value, ${chart.axis.unit}`,
        align: 'right',
        weight: 4,
      },
      ...(hasSignals ? [{ title: 'Signal', align: 'left' as const, weight: 2 }] : []),
    ],
    rows: groupByDay(chart).map((day) => ({
      cells: [
        day.label,
        ...(hasPhases ? [day.isAfter ? 'After' : 'Before'] : []),
        day.values.map(tickNumber).join('; '),
        ...(hasSignals ? [day.signal ? 'signal' : 'none'] : []),
      ].map(cell),
    })),
  };
}

type Day = {
  readonly label: string;
  readonly isAfter: boolean;
  readonly values: readonly number[];
  readonly signal: boolean;
};

function groupByDay(chart: SeriesChart): readonly Day[] {
  const days: Day[] = [];
  for (const [index, { label, value, signal }] of chart.points.entries()) {
    const isAfter = isAfterChange(chart, index);
    const last = days.at(-1);
    if (last && last.label === label && last.isAfter === isAfter) {
      days[days.length - 1] = {
        ...last,
        values: [...last.values, value],
        signal: last.signal || signal,
      };
    } else {
      days.push({ label, isAfter, values: [value], signal });
    }
  }
  return days;
}
