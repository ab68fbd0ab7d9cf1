import type { Measure, Observation, Phase } from './measure.ts';
import { createCellReaders } from './parsing/cell-readers.ts';
import { findColumns, type ColumnRole, type Columns } from './parsing/find-columns.ts';
import { readRows, type LineProblem } from './parsing/read-rows.ts';
import type { Row } from './parsing/split-table.ts';

/** What each column of a table is taken for; `null`: not used. */
export type ColumnMap = {
  readonly roles: readonly (ColumnRole | null)[];
  readonly hasHeading: boolean;
};

type MappedMeasure = Pick<Measure, 'kind' | 'scale' | 'beforeDiffered'>;

/** What the columns look like, to start from; the person has the last word. */
export function guessColumns(rows: readonly Row[], { kind }: Pick<Measure, 'kind'>): ColumnMap {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const found = findColumns(rows, kind);
  const columns: Columns = found.ok ? found.value.columns : {};
  const hasHeading = found.ok ? found.value.hasHeading : true;
  const roles = Array.from({ length: width }, (_, at) => {
    const role = Object.entries(columns).find(([, column]) => column === at)?.[0];
    return (role as ColumnRole | undefined) ?? null;
  });
  return { roles, hasHeading };
}

/** The same map with a role given to one column and taken from any other that had it. */
export const withRole = (map: ColumnMap, column: number, role: ColumnRole | null): ColumnMap => ({
  ...map,
  roles: map.roles.map((own, at) => (at === column ? role : own === role ? null : own)),
});

export type MappedTable = {
  readonly observations: readonly Observation[];
  /** One sentence for each line that could not be read. */
  readonly problems: readonly LineProblem[];
  /** What is missing before any line can be read; `null` where all is there. */
  readonly missing: string | null;
};

/** The observations of a table whose columns a person has named; every fault by its line. */
export function mapColumns(
  rows: readonly Row[],
  map: ColumnMap,
  measure: MappedMeasure,
  known: { readonly phase: Phase | null; readonly changedOn: string | null },
): MappedTable {
  const columns: Columns = Object.fromEntries(
    map.roles.flatMap((role, at) => (role === null ? [] : [[role, at]])),
  );
  const missing = missingRole(columns, known);
  if (missing !== null) return { observations: [], problems: [], missing };
  const context = {
    kind: measure.kind,
    scale: measure.scale,
    beforeScale: measure.beforeDiffered.scale,
    columns,
    readers: createCellReaders(),
    width: null,
    ...known,
  };
  const body = map.hasHeading ? rows.slice(1) : rows;
  const { observations, problems } = readRows(body, context);
  return {
    observations,
    problems,
    missing: body.length === 0 ? 'There are no rows below the headings.' : null,
  };
}

function missingRole(
  columns: Columns,
  { phase, changedOn }: { readonly phase: Phase | null; readonly changedOn: string | null },
): string | null {
  const [before, after] = [columns.before !== undefined, columns.after !== undefined];
  if (before && after) return null;
  if (before || after) {
    return `Choose the column that holds the values ${before ? 'after' : 'before'}, too.`;
  }
  if (columns.value === undefined) return 'Choose the column that holds the values.';
  if (columns.phase !== undefined || phase !== null) return null;
  if (columns.date !== undefined && changedOn !== null) return null;
  return columns.date === undefined
    ? 'Choose the column that says before or after, or say below which of them the whole table is.'
    : 'The change has no day yet, so the dates cannot tell before from after. Say below which of them the whole table is.';
}
