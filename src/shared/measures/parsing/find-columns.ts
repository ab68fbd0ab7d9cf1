import type { MeasureKind } from '../measure.ts';
import { readDay } from '../read-day.ts';
import { readNumber } from '../read-number.ts';
import { read, unread, type Reading } from '../reading.ts';
import { readAnswer } from './read-answer.ts';
import { readPhase } from './read-phase.ts';
import type { Row } from './split-table.ts';

export type ColumnRole = 'phase' | 'value' | 'date' | 'who' | 'exposure' | 'before' | 'after';

/** Where each role stands in a row; a role without a column is missing. */
export type Columns = Readonly<Partial<Record<ColumnRole, number>>>;

export type FoundColumns = {
  readonly columns: Columns;
  readonly hasHeading: boolean;
};

const names: Readonly<Record<ColumnRole, readonly string[]>> = {
  phase: 'phase, when, stage, period, before/after, before or after'.split(', '),
  value: 'value, values, rating, score, answer, response, result, count, number, events, complaints'
    .concat(', time, minutes, seconds, hours, duration, amount, stars')
    .split(', '),
  date: 'date, day, week, month'.split(', '),
  who: 'who, customer, code, person, id, name, respondent, colleague, pair'.split(', '),
  exposure: 'exposure, out of, contacts, visits, orders, calls, days, total, base'.split(', '),
  before: 'before, pre, baseline'.split(', '),
  after: 'after, post, follow-up'.split(', '),
};
/** What a column may hold, in the order a person would choose from. */
export const columnRoles = Object.keys(names) as readonly ColumnRole[];

/** Tells the columns by their headings, or by what stands in the first row where there are none. */
export function findColumns(
  [first, second]: readonly Row[],
  kind: MeasureKind,
): Reading<FoundColumns> {
  if (first === undefined) return unread('There is nothing to read.');
  const hasHeading = isHeading(first, second, kind);
  const named = hasHeading ? namedColumns(first, kind) : read({});
  if (!named.ok) return named;
  const example = hasHeading ? (second?.cells ?? []) : first.cells;
  const columns = withGuessed(daysAreNoPhase(named.value, example), example, kind);
  return read({ columns, hasHeading });
}

function isHeading(first: Row, second: Row | undefined, kind: MeasureKind): boolean {
  if (first.cells.some((cell) => guessRole(cell, kind) !== 'who' && cell !== '')) {
    // `before` and `after` side by side are headings, though each is also a phase.
    return first.cells.filter((cell) => readPhase(cell).ok).length === 2;
  }
  return second !== undefined || first.cells.some((cell) => roleNamed(cell) !== null);
}

function namedColumns({ line, cells }: Row, kind: MeasureKind): Reading<Columns> {
  const columns: Partial<Record<ColumnRole, number>> = {};
  for (const [index, cell] of cells.entries()) {
    const role = roleNamed(cell);
    if (role === null || (role === 'exposure' && kind !== 'count')) continue;
    const taken = columns[role];
    if (taken !== undefined) {
      const both = `“${cells[taken] ?? ''}” and “${cell}”`;
      return unread(`Line ${line}: two columns look the same, ${both}. Rename or remove one.`);
    }
    columns[role] = index;
  }
  return read(columns);
}

const roleNamed = (heading: string): ColumnRole | null =>
  columnRoles.find((role) => names[role].includes(heading.toLowerCase())) ?? null;

/** `When` may head the words before and after, or days: what stands below it tells. */
function daysAreNoPhase(named: Columns, example: readonly string[]): Columns {
  const cell = named.phase === undefined ? '' : (example[named.phase] ?? '');
  if (named.phase === undefined || named.date !== undefined) return named;
  if (readPhase(cell).ok || !readDay(cell).ok) return named;
  const { phase: date, ...others } = named;
  return { ...others, date };
}

/** Fills in what no heading names, from an example row. */
function withGuessed(named: Columns, example: readonly string[], kind: MeasureKind): Columns {
  const columns: Partial<Record<ColumnRole, number>> = { ...named };
  const taken = new Set(Object.values(named));
  const isWide = columns.before !== undefined || columns.after !== undefined;
  example.forEach((cell, index) => {
    if (taken.has(index)) return;
    const role = guessRole(cell, kind);
    if (role === null || (isWide && (role === 'value' || role === 'phase'))) return;
    if (columns[role] === undefined) columns[role] = index;
    else if (role === 'value' && kind === 'count') columns.exposure ??= index;
  });
  return columns;
}

/** What a cell looks like by itself. */
function guessRole(cell: string, kind: MeasureKind): ColumnRole | null {
  if (cell === '') return null;
  if (readPhase(cell).ok) return 'phase';
  if (kind === 'yes-no' && readAnswer(cell).ok) return 'value';
  if (readNumber(cell).ok) return 'value';
  if (readDay(cell).ok) return 'date';
  return 'who';
}
