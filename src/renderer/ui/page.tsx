import type { ReactNode } from 'react';
import classes from './page.module.css';

/** A screen that scrolls, with the gutter of the frame; `wide` pages stop at 76rem, the others at 60rem. */
export function Page(props: { readonly wide?: boolean; readonly children: ReactNode }) {
  return (
    <div className={classes['scroll']} data-scrolls>
      <div className={classes['page']} data-wide={props.wide ?? false}>
        {props.children}
      </div>
    </div>
  );
}
