import { runsText, type TableBlock } from '#shared/reports/report.ts';
import classes from './result.module.css';

/** The numbers behind a drawing, as the report prints them. */
export function NumbersTable({ table }: { readonly table: TableBlock }) {
  return (
    // A long table scrolls by itself, and the keyboard must be able to do that too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={classes['numbers']} aria-label={table.caption} tabIndex={0}>
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.title} scope="col" data-align={column.align}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            // The rows of a drawing have no name of their own and never change places.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={index}>
              {row.cells.map((cell, column) => {
                const { title = '', align = 'left' } = table.columns[column] ?? {};
                return column === 0 ? (
                  <th key={title} scope="row" data-align={align}>
                    {runsText(cell)}
                  </th>
                ) : (
                  <td key={title} data-align={align}>
                    {runsText(cell)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
