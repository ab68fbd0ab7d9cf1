import type { ReactNode } from 'react';
import classes from './error-line.module.css';
import { Shape } from './shape.tsx';

/** What went wrong, where it went wrong: one plain sentence that says what to do, and perhaps the button to do it. */
export function ErrorLine(props: { readonly children: ReactNode; readonly action?: ReactNode }) {
  return (
    <p className={classes['error']} role="alert">
      <Shape shape="stop" className={classes['shape'] ?? ''} />
      <span>
        {props.children} {props.action}
      </span>
    </p>
  );
}
