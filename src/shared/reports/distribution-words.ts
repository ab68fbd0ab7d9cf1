import { tickNumber } from './chart-axis.ts';
import type { ChangesChart, SlopeChart, StackedChart, StripChart } from './chart.ts';
import { cell, count, sentence } from './chart-text.ts';
import type { TableBlock } from './report.ts';

export function slopeWords(chart: SlopeChart): string {
  const lines = chart.lines.map(
    ({ label, before, after }) =>
      `${label}: ${tickNumber(before)} before, ${tickNumber(after)} after.`,
  );
  return [
    `${sentence(chart.title)} Chart with a line for each of ${chart.lines.length}.`,
    ...lines,
  ].join(' ');
}

export const slopeTable = (chart: SlopeChart): TableBlock => ({
  type: 'table',
  caption: chart.title,
  columns: [
    { title: 'Who', align: 'left', weight: 3 },
    { title: 'Before', align: 'right', weight: 2 },
    { title: 'After', align: 'right', weight: 2 },
    { title: 'Change', align: 'right', weight: 2 },
  ],
  rows: chart.lines.map(({ label, before, after }) => ({
    cells: [label, tickNumber(before), tickNumber(after), signed(after - before)].map(cell),
  })),
});

export function changesWords(chart: ChangesChart): string {
  const columns = chart.columns.map(
    ({ change, count: people }) => `${signed(change)}: ${count(people, 'person', 'people')}`,
  );
  return `${sentence(chart.title)} Chart of how much each person changed. ${columns.join('; ')}.`;
}

export const changesTable = (chart: ChangesChart): TableBlock => ({
  type: 'table',
  caption: chart.title,
  columns: [
    { title: 'Change', align: 'left', weight: 2 },
    { title: 'People', align: 'right', weight: 2 },
  ],
  rows: chart.columns.map(({ change, count: people }) => ({
    cells: [signed(change), tickNumber(people)].map(cell),
  })),
});

export function stackedWords(chart: StackedChart): string {
  const bars = chart.bars.map(({ label, basis, counts }) => {
    const parts = counts.map((people, index) => `${chart.answers[index] ?? ''}: ${people}`);
    return `${label} (${basis}): ${parts.join(', ')}.`;
  });
  return [`${sentence(chart.title)} One bar for each phase, cut by answer.`, ...bars].join(' ');
}

export const stackedTable = (chart: StackedChart): TableBlock => ({
  type: 'table',
  caption: chart.title,
  columns: [
    { title: 'Answer', align: 'left', weight: 3 },
    ...chart.bars.map(({ label }) => ({ title: label, align: 'right' as const, weight: 2 })),
  ],
  rows: chart.answers.map((answer, index) => ({
    cells: [answer, ...chart.bars.map(({ counts }) => tickNumber(counts[index] ?? 0))].map(cell),
  })),
});

/** More values than this are not read out one by one. */
const mostRead = 20;

export function stripWords(chart: StripChart): string {
  const strips = chart.strips.map(({ label, values, middle }) => {
    const list = values.length <= mostRead ? ` ${rising(values).map(tickNumber).join(', ')}` : '';
    const summary = middle === null ? '' : ` ${middle.text};`;
    return `${label}:${summary} ${count(values.length, 'value')}${list === '' ? '' : `,${list}`}.`;
  });
  return [`${sentence(chart.title)} Every value as a mark on one axis.`, ...strips].join(' ');
}

/** More different values than this are told by their ends. */
const mostListed = 120;

/** One row for each phase: how many values, their middle, and each of them in rising order. */
export const stripTable = (chart: StripChart): TableBlock => ({
  type: 'table',
  caption: `${chart.title}: the values`,
  columns: [
    { title: 'Phase', align: 'left', weight: 2 },
    { title: 'Values', align: 'right', weight: 1 },
    {
      title: chart.axis.unit === '' ? 'In rising order' : `In rising order, ${chart.axis.unit}`,
      align: 'left',
      weight: 6,
    },
  ],
  rows: chart.strips.map(({ label, values }) => ({
    cells: [label, tickNumber(values.length), valueList(values)].map(cell),
  })),
});

/** `2; 2.5 (3 times); 4`. */
function valueList(values: readonly number[]): string {
  const counts = new Map<number, number>();
  for (const value of rising(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const different = [...counts];
  if (different.length > mostListed) {
    const [[least] = [0], [most] = [0]] = [different[0], different.at(-1)];
    return `${tickNumber(least)} to ${tickNumber(most)}, ${tickNumber(different.length)} different values`;
  }
  return different
    .map(([value, times]) =>
      times === 1 ? tickNumber(value) : `${tickNumber(value)} (${times} times)`,
    )
    .join('; ');
}

const rising = (values: readonly number[]): readonly number[] =>
  [...values].sort((one, other) => one - other);

const signed = (value: number): string =>
  value > 0 ? `+${tickNumber(value)}` : tickNumber(value === 0 ? 0 : value);
