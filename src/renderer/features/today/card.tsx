import type { ReactNode } from 'react';
import classes from './today.module.css';

/** A card of Today with its name and, at the right, a quiet word or a way on. */
export const Card = (props: {
  readonly title: string;
  readonly side?: ReactNode;
  readonly children: ReactNode;
}) => (
  <section className={`hs-sheet ${classes['card']}`} aria-label={props.title}>
    <header className={classes['head']}>
      <h2>{props.title}</h2>
      {props.side}
    </header>
    {props.children}
  </section>
);
