import type { Row } from '../measures/parsing/split-table.ts';
import { columnOf } from './table-columns.ts';
import {
  kindOfTitle,
  type Spec,
  type SpecCriterion,
  type SpecOutcome,
  type UnitKind,
} from './spec.ts';
import { unitOfSpec, type UnitAbout } from './unit-of-spec.ts';
import { notUnderstood, type UnitReading } from './unit-reading.ts';

/**
 * A unit made of a table of criteria: a code and a text in each row, and where
 * there are columns for them the outcome, the command verb, the kind (knowledge
 * or performance), the code it stands under and the unit's title.
 */
export function readTable(heading: Row, rows: readonly Row[], about: UnitAbout): UnitReading {
  if (rows.length === 0) {
    return notUnderstood({ line: null, why: 'There are no criteria below the headings.' });
  }
  const cell = (row: Row, role: Parameters<typeof columnOf>[1]) =>
    row.cells[columnOf(heading.cells, role) ?? -1]?.trim() ?? '';
  const criteria = rows.map((row) => ({
    line: row.line,
    code: cell(row, 'code'),
    text: cell(row, 'text'),
    outcome: cell(row, 'outcome'),
    under: cell(row, 'under') || undefined,
    verb: cell(row, 'verb').toLowerCase() || undefined,
    type: kindOf(cell(row, 'kind')),
  }));
  const title = rows.map((row) => cell(row, 'title')).find((each) => each !== '') ?? '';
  return unitOfSpec({ title, outcomes: outcomesOf(criteria) } satisfies Spec, about, 'table');
}

/** `K`, `knowledge` or `know`; `P`, `performance` or `be able to`; anything else says nothing. */
function kindOf(text: string): UnitKind | undefined {
  if (/^k/i.test(text) || /^understand/i.test(text)) return 'knowledge';
  return /^(p|be able|skill|do)/i.test(text) ? 'performance' : undefined;
}

/** Criteria under their outcomes, in the order in which the table names them first; an empty cell goes on with the last one. */
function outcomesOf(
  criteria: readonly (SpecCriterion & { readonly outcome: string })[],
): readonly SpecOutcome[] {
  const outcomes = new Map<string, SpecOutcome & { readonly criteria: SpecCriterion[] }>();
  const hasOutcomes = criteria.some(({ outcome }) => outcome !== '');
  let last = '';
  for (const { outcome, ...criterion } of criteria) {
    if (outcome !== '') last = outcome;
    const { code, title } = outcomeOf(criterion.code, hasOutcomes ? last : '');
    const found = outcomes.get(title) ?? { line: criterion.line, code, title, criteria: [] };
    found.criteria.push(criterion);
    outcomes.set(title, found);
  }
  return [...outcomes.values()].map((outcome) => ({ ...outcome, type: typeOf(outcome) }));
}

/** What most of its criteria say they are, or else what its title says. */
function typeOf({ title, criteria }: SpecOutcome): UnitKind {
  const said = criteria.flatMap(({ type }) => type ?? []);
  const knowledge = said.filter((type) => type === 'knowledge').length;
  if (said.length === 0 || knowledge * 2 === said.length) return kindOfTitle(title);
  return knowledge * 2 > said.length ? 'knowledge' : 'performance';
}

/** `2 Be able to …` names its number; without a column for outcomes, `1.2` belongs to outcome 1. */
function outcomeOf(
  code: string,
  outcome: string,
): { readonly code: string; readonly title: string } {
  const [, number = '', title = outcome] =
    /^(?:LO|learning outcome|outcome)?\s*(\S*\d\S*?)[.:)]?\s+(.+)$/is.exec(outcome) ?? [];
  if (outcome !== '') return { code: number, title };
  const [first = ''] = code.split('.');
  return code.includes('.')
    ? { code: first, title: `Outcome ${first}` }
    : { code: '', title: 'Criteria' };
}
