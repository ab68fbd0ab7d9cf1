import type { ReactNode } from 'react';
import classes from './list-and-panel.module.css';

/** A list, and beside it, when a row is open, what can be changed about it. */
export function ListAndPanel(props: {
  readonly list: ReactNode;
  readonly panel: ReactNode | null;
}) {
  return (
    <div className={classes['frame']} data-open={props.panel !== null}>
      <div className={classes['list']}>{props.list}</div>
      {props.panel}
    </div>
  );
}
