import type { ReactNode } from 'react';
import { Shape, type ShapeName } from './shape.tsx';
import classes from './state.module.css';

/** A short word about a thing, with a shape before it: `◐ Draft`. */
export function Tag(props: {
  readonly tone?: 'accent' | 'good' | 'care' | 'bad';
  readonly shape?: ShapeName;
  readonly children: ReactNode;
}) {
  return (
    <span className={classes['tag']} data-tone={props.tone}>
      {props.shape && <Shape shape={props.shape} />}
      {props.children}
    </span>
  );
}
