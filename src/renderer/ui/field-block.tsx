import type { ReactNode } from 'react';
import classes from './record-page.module.css';

/** Fields of a page that belong together, under a heading, in two columns where there is room. */
export const FieldBlock = (props: {
  readonly title: string;
  /** What they are for, in one sentence. */
  readonly about?: string;
  readonly children: ReactNode;
}) => (
  <section className={classes['block']}>
    <h2>{props.title}</h2>
    {props.about && <p className={classes['about']}>{props.about}</p>}
    <div className={classes['fields']}>{props.children}</div>
  </section>
);

/** A field as wide as both columns. */
export const WholeRow = ({ children }: { readonly children: ReactNode }) => (
  <div className={classes['whole']}>{children}</div>
);
