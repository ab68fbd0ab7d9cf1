import { unitSchema, type Outcome, type Unit } from '#shared/guides/unit.ts';
import type { Row } from '#shared/measures/parsing/split-table.ts';
import { quote, read, unread, type Reading } from '#shared/measures/reading.ts';
import { columnNamed } from './table-columns.ts';

type About = { readonly name: string; readonly day: string; readonly level: number };
type Line = { readonly code: string; readonly text: string; readonly outcome: string };

/**
 * A unit made of a table of criteria; the file's name, without its ending,
 * becomes the title. Its id starts with `own-`, which no pack of the app does.
 */
export function unitOfCriteria(
  heading: Row,
  rows: readonly Row[],
  { name, day, level }: About,
): Reading<Unit> {
  const lines = readLines(heading, rows);
  if (!lines.ok) return lines;
  const title =
    name
      .replace(/\.[a-z0-9]{1,5}$/i, '')
      .replaceAll('_', ' ')
      .trim() || 'Own criteria';
  const unit = unitSchema.safeParse({
    guide: 'unit',
    format: 1,
    id: `own-${slugOf(title)}`,
    version: day,
    title: title.slice(0, 300),
    reference: '',
    level,
    credit: null,
    guidedHours: null,
    notice: 'From your centre’s specification.',
    aim: '',
    rolePlay: { allowed: true, note: 'Ask your centre whether role-play counts for this unit.' },
    sectors: [],
    synopsis: [],
    outcomes: outcomesOf(lines.value),
    concepts: [],
    tips: [],
    pitfalls: [],
    markingPoints: [],
  });
  return unit.success
    ? read(unit.data)
    : unread('A code, a criterion or an outcome in this table is too long: shorten it.');
}

function readLines(heading: Row, rows: readonly Row[]): Reading<readonly Line[]> {
  if (rows.length === 0) return unread('There are no criteria below the headings.');
  const column = (role: 'code' | 'text' | 'outcome') => columnNamed(heading.cells, role) ?? -1;
  const lines = rows.map((row) => ({
    line: row.line,
    code: row.cells[column('code')] ?? '',
    text: row.cells[column('text')] ?? '',
    outcome: row.cells[column('outcome')] ?? '',
  }));
  const empty = lines.find(({ code, text }) => code === '' || text === '');
  if (empty) {
    const missing = empty.code === '' ? 'code' : 'text';
    return unread(`Line ${empty.line}: the criterion has no ${missing}. Add it.`);
  }
  const codes = lines.map(({ code }) => code);
  const again = lines.find(({ code }, index) => codes.indexOf(code) !== index);
  return again
    ? unread(
        `Line ${again.line}: the code ${quote(again.code)} stands twice. Give each criterion its own.`,
      )
    : read(lines);
}

/** Criteria under their outcomes, in the order in which the table names them first. */
function outcomesOf(lines: readonly Line[]): readonly Outcome[] {
  const outcomes = new Map<string, { readonly code: string; readonly lines: Line[] }>();
  for (const line of lines) {
    const { code, title } = outcomeOf(line);
    const outcome = outcomes.get(title) ?? { code: code || String(outcomes.size + 1), lines: [] };
    outcome.lines.push(line);
    outcomes.set(title, outcome);
  }
  return [...outcomes].map(([title, outcome]) => ({
    code: outcome.code,
    title,
    type: /\b(know|understand)/i.test(title) ? 'knowledge' : 'performance',
    criteria: outcome.lines.map(({ code, text }) => ({ code, text })),
  }));
}

/** `2 Be able to …` names its number; without a column for outcomes, `1.2` belongs to outcome 1. */
function outcomeOf({ code, outcome }: Line): { readonly code: string; readonly title: string } {
  const [, number = '', title = outcome] = /^(\S*\d\S*?)[.:)]?\s+(.+)$/s.exec(outcome) ?? [];
  if (outcome !== '') return { code: number, title };
  const [first = ''] = code.split('.');
  return code.includes('.')
    ? { code: first, title: `Outcome ${first}` }
    : { code: '', title: 'Criteria' };
}

/** `Unit 24: Bespoke service (v2)` is `unit-24-bespoke-service-v2`; a title without Latin letters is `criteria`. */
const slugOf = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '') || 'criteria';
