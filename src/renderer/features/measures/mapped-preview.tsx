import { Select } from '@mantine/core';
import type { ColumnMap } from '#shared/measures/map-columns.ts';
import type { Measure } from '#shared/measures/measure.ts';
import { columnRoles, type ColumnRole } from '#shared/measures/parsing/find-columns.ts';
import type { Row } from '#shared/measures/parsing/split-table.ts';
import classes from './column-mapper.module.css';

const linesShown = 8;

const roleNames: Readonly<Record<ColumnRole, string>> = {
  phase: 'Before or after',
  value: 'Value',
  date: 'Date',
  who: 'Customer code',
  exposure: 'Out of how many',
  before: 'Value before',
  after: 'Value after',
};

/** The first lines of the table, with a choice over every column of what it holds. */
export function MappedPreview(props: {
  readonly rows: readonly Row[];
  readonly map: ColumnMap;
  readonly measure: Pick<Measure, 'kind'>;
  readonly onRole: (column: number, role: ColumnRole | null) => void;
}) {
  const { rows, map } = props;
  const roles = columnRoles.filter((role) => role !== 'exposure' || props.measure.kind === 'count');
  const heading = map.hasHeading ? rows[0] : undefined;
  const body = rows.slice(map.hasHeading ? 1 : 0, linesShown + (map.hasHeading ? 1 : 0));
  return (
    // A wide table scrolls by itself, and the keyboard must be able to do that too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={classes['preview']} aria-label="The first lines" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Line</th>
            {map.roles.map((role, column) => (
              // Columns have no other name than their place.
              // oxlint-disable-next-line react/no-array-index-key
              <th key={column} scope="col">
                <span>{heading?.cells[column] || `Column ${column + 1}`}</span>
                <Select
                  size="xs"
                  aria-label={`Column ${column + 1}${heading ? `, ${heading.cells[column] ?? ''}` : ''}, holds`}
                  allowDeselect={false}
                  value={role ?? 'unused'}
                  data={[
                    { value: 'unused', label: 'Not used' },
                    ...roles.map((each) => ({ value: each, label: roleNames[each] })),
                  ]}
                  onChange={(value) =>
                    props.onRole(column, roles.find((each) => each === value) ?? null)
                  }
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((row) => (
            <tr key={row.line}>
              <th scope="row">{row.line}</th>
              {map.roles.map((role, column) => (
                // oxlint-disable-next-line react/no-array-index-key
                <td key={column} data-used={role !== null}>
                  {row.cells[column] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
