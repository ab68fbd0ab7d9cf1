import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './link-rows.module.css';

/** Rows of a list that lead to a page each: a name, one quiet line, and at the right how it stands. */
export const LinkRows = (props: {
  readonly label: string;
  readonly rows: readonly {
    readonly id: string;
    readonly to: string;
    readonly name: string;
    readonly line: ReactNode;
    readonly side?: ReactNode;
  }[];
}) => (
  <ul className={classes['rows']} aria-label={props.label}>
    {props.rows.map((row) => (
      <li key={row.id}>
        <Link to={row.to}>
          <b>{row.name}</b>
          <span>{row.line}</span>
        </Link>
        {row.side !== undefined && <span className={classes['side']}>{row.side}</span>}
      </li>
    ))}
  </ul>
);
