import { VisuallyHidden } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { lifecycleStages } from '#shared/customers/lifecycle-stages.ts';
import type { CoverageOverview, OverviewFlag } from '#shared/coverage/coverage-overview.ts';
import { useCoverageOverview } from '#renderer/ui/journal-queries.ts';
import { typeName } from './coverage-filters.tsx';
import classes from './coverage.module.css';

/** How the evidence is spread: over the stages of each relationship, and over kinds, months, customers and channels. */
export function SpreadView() {
  const overview = useCoverageOverview();
  return (
    <>
      <Flags flags={overview.flags} />
      <h2 className={classes['spreadTitle']}>Stages of each relationship</h2>
      <p className={classes['notice']}>
        Included contacts and complaints, and kept promises, counted by the stage they tell of.
      </p>
      <StageTable overview={overview} />
      <h2 className={classes['spreadTitle']}>The mix</h2>
      <div className={classes['mix']}>
        <Mix
          title="Kinds"
          counts={overview.types.map(({ name, count }) => ({ name: typeName(name), count }))}
        />
        <Mix
          title="Months"
          counts={overview.months.map(({ name, count }) => ({ name: monthName(name), count }))}
        />
        <Mix title="Customers" counts={overview.customers} />
        <Mix title="Where or how" counts={overview.channels} />
      </div>
    </>
  );
}

function StageTable({ overview }: { readonly overview: CoverageOverview }) {
  const rows = [
    { key: 'all', name: 'All together', stages: overview.stages, flags: [] },
    ...overview.relationships.map(({ customerId, code, stages, flags }) => ({
      key: customerId,
      name: code,
      stages,
      flags,
    })),
  ];
  return (
    <div className={`hs-sheet ${classes['sheet']} ${classes['wide']}`}>
      <table className={classes['stages']} aria-label="Stages of each relationship">
        <thead>
          <tr>
            <th scope="col">Customer</th>
            {lifecycleStages.map(({ id, name, short }) => (
              <th key={id} scope="col" title={name}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                {row.name}
                <Flags flags={row.flags} />
              </th>
              {row.stages.map(({ stage, count }) => (
                <td key={stage} data-none={count === 0 || undefined}>
                  {count === 0 ? (
                    <>
                      <span aria-hidden>·</span>
                      <VisuallyHidden>None</VisuallyHidden>
                    </>
                  ) : (
                    count
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Flags({ flags }: { readonly flags: readonly OverviewFlag[] }) {
  if (flags.length === 0) return null;
  return (
    <ul className={classes['overviewFlags']}>
      {flags.map(({ flag, text }) => (
        <li key={flag}>
          <IconFlag size={14} stroke={1.75} aria-hidden /> {text}
        </li>
      ))}
    </ul>
  );
}

function Mix(props: {
  readonly title: string;
  readonly counts: readonly { readonly name: string; readonly count: number }[];
}) {
  return (
    <table className={classes['counts']}>
      <caption>{props.title}</caption>
      <tbody>
        {props.counts.length === 0 ? (
          <tr>
            <td>None yet</td>
          </tr>
        ) : (
          props.counts.map(({ name, count }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{count}</td>
            </tr>
          ))
        )}
      </tbody>
    </table>
  );
}

/** `2026-03` is `March 2026`. */
const monthName = (month: string): string =>
  new Date(`${month}-01T00:00:00Z`).toLocaleDateString('en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
