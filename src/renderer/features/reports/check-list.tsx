import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import {
  preflightGroups,
  type PreflightGroup,
  type PreflightItem,
} from '#shared/preflight/preflight.ts';
import type { ReportOptions } from '#shared/reports/report-options.ts';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { Shape, type ShapeName } from '#renderer/ui/shape.tsx';
import { preflightAddress } from './preflight-address.ts';
import classes from './check-list.module.css';

/** So many are named in each group until somebody asks for all. */
const mostNamed = 4;

const groups: Readonly<
  Record<PreflightGroup, { readonly name: string; readonly shape: ShapeName }>
> = {
  needed: { name: 'Needed', shape: 'stop' },
  check: { name: 'Check', shape: 'check' },
  consider: { name: 'Consider', shape: 'ask' },
};

/** What to look at before handing in, each with the way to its place. It never stands in the way of an export. */
export function CheckList(props: {
  readonly options: ReportOptions;
  readonly onIdentifiers: () => void;
}) {
  const journal = useJournal();
  const { data: items = [], isPending } = useQuery({
    queryKey: ['coverage', 'preflight', props.options],
    queryFn: () => journal.reports.preflight(props.options),
  });
  return (
    <section className={classes['checks']} aria-label="Before you hand it in">
      <h2>Before you hand it in</h2>
      {items.length === 0 && <p>{isPending ? 'Looking …' : 'Nothing to look at was found.'}</p>}
      {preflightGroups.map((group) => (
        <Group
          key={group}
          group={group}
          items={items.filter((item) => item.group === group)}
          onIdentifiers={props.onIdentifiers}
        />
      ))}
    </section>
  );
}

function Group(props: {
  readonly group: PreflightGroup;
  readonly items: readonly PreflightItem[];
  readonly onIdentifiers: () => void;
}) {
  const [all, setAll] = useState(false);
  const { items } = props;
  const { name, shape } = groups[props.group];
  if (items.length === 0) return null;
  const shown = all ? items : items.slice(0, mostNamed);
  return (
    <div data-group={props.group}>
      <h3>
        <Shape shape={shape} /> {name} <b>{items.length}</b>
      </h3>
      <ul>
        {shown.map((item) => (
          <li key={`${item.text} ${item.place.id}`}>
            {item.text}{' '}
            {item.place.at === 'identifiers' ? (
              <button type="button" onClick={props.onIdentifiers}>
                Look at them
              </button>
            ) : (
              <Link to={preflightAddress(item.place)} aria-label={`Open it: ${item.text}`}>
                Open it
              </Link>
            )}
          </li>
        ))}
      </ul>
      {items.length > shown.length && (
        <button type="button" onClick={() => setAll(true)}>
          Show all {items.length}
        </button>
      )}
    </div>
  );
}
