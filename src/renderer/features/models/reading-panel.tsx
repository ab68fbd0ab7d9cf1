import type { CustomerModel } from '#shared/guides/customer-model.ts';
import type { ModelUse } from '#shared/customer-models/model-use.ts';
import { readUse } from '#shared/customer-models/read-use.ts';
import type { ReadTable } from '#shared/customer-models/use-reading.ts';
import { ChartDrawing } from '#renderer/ui/chart-drawing.tsx';
import classes from './model-use.module.css';

/** What the answers come to as they stand now, and what they do not show. */
export function ReadingPanel({
  model,
  use,
}: {
  readonly model: CustomerModel;
  readonly use: ModelUse;
}) {
  const { findings, chart, tables, cautions } = readUse(model, use);
  const isEmpty = findings.length === 0 && chart === null && tables.length === 0;
  return (
    <aside className={`hs-sheet ${classes['reading']}`} aria-label="What it comes to">
      <h2>What it comes to</h2>
      {isEmpty && <p>Nothing yet. It fills as you answer.</p>}
      {chart && <ChartDrawing chart={chart} />}
      {findings.map((finding) => (
        <p key={finding}>{finding}</p>
      ))}
      {tables.map((table) => (
        <SmallTable key={table.caption} table={table} />
      ))}
      <h3>What this does not show</h3>
      <ul className={classes['cautions']}>
        {[...cautions, model.caution, ...(model.cautions ?? [])].filter(Boolean).map((caution) => (
          <li key={caution}>{caution}</li>
        ))}
      </ul>
      {model.score && <p className={classes['source']}>{model.score.formula}</p>}
      <p className={classes['source']}>{model.citation}</p>
    </aside>
  );
}

const SmallTable = ({ table }: { readonly table: ReadTable }) => (
  // A wide table scrolls by itself, and by keyboard too.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <section className={classes['scroll']} aria-label={table.caption} tabIndex={0}>
    <table className={classes['table']}>
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([head, ...cells], index) => (
          // oxlint-disable-next-line react/no-array-index-key -- rows of words have no other name
          <tr key={`${index} ${head}`}>
            <th scope="row">{head}</th>
            {cells.map((cell, column) => (
              // oxlint-disable-next-line react/no-array-index-key
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
