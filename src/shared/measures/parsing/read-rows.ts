import type { Measure, Observation, Phase } from '../measure.ts';
import { problemWithExposure, problemWithValue } from '../possible-values.ts';
import { quote, read, unread, type Reading } from '../reading.ts';
import type { CellReaders } from './cell-readers.ts';
import type { Columns, ColumnRole } from './find-columns.ts';
import { readAnswer } from './read-answer.ts';
import type { Row } from './split-table.ts';

export type LineProblem = {
  readonly line: number;
  /** The text that could not be read; empty where something is missing. */
  readonly value: string;
  /** `Line 4: “abc” is not a number. Write it in digits, such as 3.5.` */
  readonly text: string;
};

export type RowContext = Pick<Measure, 'kind' | 'scale'> & {
  /** The scale of the first phase, where that was another one. */
  readonly beforeScale?: Measure['scale'];
  readonly columns: Columns;
  readonly readers: CellReaders;
  /** How many columns the heading has; `null` without one. */
  readonly width: number | null;
  readonly phase: Phase | null;
  readonly changedOn: string | null;
};

export type RowsRead = {
  readonly observations: readonly Observation[];
  /** The line each observation stands on, from 1. */
  readonly lines: readonly number[];
  /** One sentence for each line that could not be read, which names the line and the value. */
  readonly problems: readonly LineProblem[];
};

/** Each row's observations: one, or two where before and after stand side by side. */
export function readRows(rows: readonly Row[], context: RowContext): RowsRead {
  const found: Found = { observations: [], lines: [] };
  const problems: LineProblem[] = [];
  for (const row of rows) {
    const problem = takeRow(row, context, found);
    if (problem !== null) problems.push(problem);
  }
  return { ...found, problems };
}

/** What is found is collected here, not handed from row to row: a table may have a hundred thousand. */
type Found = { readonly observations: Observation[]; readonly lines: number[] };

/** Adds what a row says to what was found; or nothing, and gives its problem. */
function takeRow(row: Row, context: RowContext, found: Found): LineProblem | null {
  const extra = extraCell(row, context);
  if (extra !== undefined) {
    const text = `there are more values than columns, from ${quote(extra)} on. Put numbers with a decimal comma in quotation marks, or write a point.`;
    return problemIn(row, extra, text);
  }
  const date = readDate(row, context);
  if (!date.ok) return problemIn(row, cellOf(row, context, 'date'), date.problem);
  const who = cellOf(row, context, 'who').slice(0, 100) || null;
  const { before, after } = context.columns;
  if (before !== undefined && after !== undefined) {
    return takeBoth(row, context, { who, date: date.value }, found);
  }
  const phase = phaseOf(row, context, date.value);
  if (!phase.ok) return problemIn(row, cellOf(row, context, 'phase'), phase.problem);
  const value = readValue(cellOf(row, context, 'value'), context, phase.value);
  if (!value.ok) return problemIn(row, cellOf(row, context, 'value'), value.problem);
  const exposure = readExposure(row, context);
  if (!exposure.ok) return problemIn(row, cellOf(row, context, 'exposure'), exposure.problem);
  found.lines.push(row.line);
  found.observations.push({
    phase: phase.value,
    value: value.value,
    date: date.value,
    who,
    exposure: exposure.value,
  });
  return null;
}

function extraCell({ cells }: Row, { width }: RowContext): string | undefined {
  if (width === null || cells.length <= width) return undefined;
  return cells.find((cell, at) => at >= width && cell !== '');
}

const problemIn = ({ line }: Row, value: string, text: string): LineProblem => ({
  line,
  value,
  text: `Line ${line}: ${text}`,
});

/** An empty cell beside a filled one is somebody who answered once; with a problem in one, neither is taken. */
function takeBoth(
  row: Row,
  context: RowContext,
  { who, date }: Pick<Observation, 'who' | 'date'>,
  found: Found,
): LineProblem | null {
  const observations: Observation[] = [];
  for (const phase of ['before', 'after'] as const) {
    const cell = cellOf(row, context, phase);
    if (cell === '') continue;
    const value = readValue(cell, context, phase);
    if (!value.ok) return problemIn(row, cell, value.problem);
    observations.push({ phase, value: value.value, date, who, exposure: null });
  }
  for (const observation of observations) {
    found.lines.push(row.line);
    found.observations.push(observation);
  }
  return null;
}

function readValue(cell: string, context: RowContext, phase: Phase): Reading<number> {
  const value = context.kind === 'yes-no' ? readAnswer(cell) : context.readers.number(cell);
  if (!value.ok) return value;
  const scale = phase === 'before' ? (context.beforeScale ?? context.scale) : context.scale;
  const wrong = problemWithValue({ kind: context.kind, scale }, value.value);
  return wrong === null ? value : unread(`${quote(cell)} ${wrong}.`);
}

function readExposure(row: Row, context: RowContext): Reading<number | null> {
  if (context.columns.exposure === undefined) return read(null);
  const cell = cellOf(row, context, 'exposure');
  const value = context.readers.number(cell);
  if (!value.ok) return value;
  const wrong = problemWithExposure(value.value);
  return wrong === null ? value : unread(`${quote(cell)} ${wrong}.`);
}

function readDate(row: Row, context: RowContext): Reading<string | null> {
  const cell = cellOf(row, context, 'date');
  return cell === '' ? read(null) : context.readers.day(cell);
}

function phaseOf(row: Row, context: RowContext, date: string | null): Reading<Phase> {
  if (context.columns.phase !== undefined)
    return context.readers.phase(cellOf(row, context, 'phase'));
  if (context.phase !== null) return read(context.phase);
  if (date === null || context.changedOn === null) {
    return unread('there is no day to tell by whether this is from before or after the change.');
  }
  return read(date < context.changedOn ? 'before' : 'after');
}

function cellOf(row: Row, { columns }: RowContext, role: ColumnRole): string {
  const index = columns[role];
  return index === undefined ? '' : (row.cells[index] ?? '');
}
