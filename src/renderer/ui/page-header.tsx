import type { ReactNode } from 'react';
import classes from './page-header.module.css';

/** The head of a screen: its name, one quiet line, and what can be done on it at the right. */
export function PageHeader(props: {
  readonly title: string;
  /** A sign that stands before the name. */
  readonly before?: ReactNode;
  readonly sub?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <header className={classes['head']}>
      <div>
        <h1>
          {props.before}
          {props.title}
        </h1>
        {props.sub && <p className={classes['sub']}>{props.sub}</p>}
      </div>
      {props.actions && <div className={classes['do']}>{props.actions}</div>}
    </header>
  );
}
