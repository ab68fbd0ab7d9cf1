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

/** Each value once, with how often it came up in each phase. */
export function stripTable(chart: StripChart): TableBlock {
  const values = rising([...new Set(chart.strips.flatMap((strip) => strip.values))]);
  const counts = chart.strips.map((strip) => {
    const found = new Map<number, number>();
    for (const value of strip.values) found.set(value, (found.get(value) ?? 0) + 1);
    return found;
  });
  return {
    type: 'table',
    caption: `${chart.title}: the values`,
    columns: [
      {
        title: chart.axis.unit === '' ? 'Value' : `Value, ${chart.axis.unit}`,
        align: 'left',
        weight: 3,
      },
      ...chart.strips.map(({ label }) => ({ title: label, align: 'right' as const, weight: 2 })),
    ],
    rows: values.map((value) => ({
      cells: [tickNumber(value), ...counts.map((found) => String(found.get(value) ?? 0))].map(cell),
    })),
  };
}

const rising = (values: readonly number[]): readonly number[] =>
  [...values].sort((one, other) => one - other);

const signed = (value: number): string =>
  value > 0 ? `+${tickNumber(value)}` : tickNumber(value === 0 ? 0 : value);
